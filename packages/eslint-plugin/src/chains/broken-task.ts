import type { TSESTree } from '@typescript-eslint/utils';

import { nameNode } from '../ast/function-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isEverAborted } from '../combinators/is-ever-aborted.ts';
import { isOnlyTask } from '../groups/is-only-task.ts';
import { taskPlaces } from '../groups/task-places.ts';
import type { TaskPlace } from '../groups/task-places.ts';
import { functionOfSignature } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import type { RuleContext } from '../rule-context.ts';
import { givenParameters } from '../tasks/parameter-use.ts';
import { goesOn } from '../types/goes-on.ts';
import { onlySignature } from '../types/signatures.ts';
import type { TypeHost } from '../types/type-host.ts';
import { mentionsArguments } from '../variables/mentions-arguments.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import type { BrokenCall } from './broken-call.ts';
import { brokenChain } from './broken-chain.ts';

/**
 * The tasks of this call that are functions of the project, by their name, and
 * have no parameter for the signal that they are given. What is nothing but a
 * task is looked at where it calls something.
 */
export function brokenTasks(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
): readonly BrokenCall[] {
  return taskPlaces(call, context).flatMap(place => {
    const name = unwrap(place.node);
    if (name.type !== 'Identifier' && name.type !== 'MemberExpression') {
      return [];
    }
    const { runner, signalIndex } = place;
    const task = { kind: 'task', call, runner, signalIndex } as const;
    const own = resolveFunction(name, context.sourceCode);
    if (!isEverAborted(task, context) || (own && isOnlyTask(own, context)))
      return [];
    const helper = functionNamed(name, context, host);
    const chain = helper && !takesAll(helper, place) && brokenChain(helper);
    if (!helper || !chain) return [];
    const signal = { ...task, function: helper.node };
    // What has no name of its own goes by the one that it is handed over by.
    const known = nameNode(helper.node)
      ? chain.names
      : [context.sourceCode.getText(name), ...chain.names.slice(1)];
    return [{ node: name, signal, helper, chain: known }];
  });
}

function functionNamed(
  name: TSESTree.Expression,
  context: RuleContext,
  host: TypeHost,
): ProjectFunction | undefined {
  const signature = onlySignature(name, host);
  return signature && goesOn(signature.returnType, host)
    ? functionOfSignature(signature, context, host)
    : undefined;
}

/** Whether it takes the signal, whatever it makes of it. */
function takesAll(
  { node, context }: ProjectFunction,
  { signalIndex }: TaskPlace,
): boolean {
  const parameters = givenParameters(node);
  return (
    parameters.length > signalIndex ||
    parameters.at(-1)?.type === 'RestElement' ||
    mentionsArguments(node, context.sourceCode)
  );
}
