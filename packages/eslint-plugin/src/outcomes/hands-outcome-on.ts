import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { methodCall } from '../ast/method-call.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { isOutcomeType } from '../groups/group-brand.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import { links } from '../promises/promise-chain.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { RuleContext } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { usualChecks } from './outcome-shape.ts';

/**
 * Whether this call runs a function of the project that waits for a group and
 * hands the outcome on as it is: `stop()`, which cancels and gives `group.wait()`.
 * One that looks at it, or whose file has an `onError` or another wait, may have
 * done what its callers would have to.
 */
export function handsOutcomeOn(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
): boolean {
  if (links.has(methodCall(call)?.name ?? '')) return false;
  if (promiseCombinator(call, context.sourceCode)) return false;
  if (!isOutcomeType(host.awaitedTypeOf(host.typeOf(call)), host)) return false;
  const callee = projectFunction(call, context, host);
  if (!callee || callee.node.generator) return false;
  const { sourceCode } = callee.context;
  if (/\bonError\b/u.test(sourceCode.text) || waitsBeside(callee)) return false;
  const { body } = callee.node;
  return (
    someNode(body, sourceCode, isWait) && !someNode(body, sourceCode, isCheck)
  );
}

/** Whether other code of its file waits too: each wait gives the same outcome. */
function waitsBeside({ node, context }: ProjectFunction): boolean {
  return groupsInFile(context).calls.some(
    call => call.method === 'wait' && !isWithin(call.node, node),
  );
}

function isWait(node: TSESTree.Node): boolean {
  return node.type === 'CallExpression' && methodCall(node)?.name === 'wait';
}

function isCheck(node: TSESTree.Node): boolean {
  return node.type === 'Identifier' && usualChecks.has(node.name);
}
