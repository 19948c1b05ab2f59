import type { TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/child-nodes.ts';
import { isWithin } from '../ast/is-within.ts';
import { methodCall } from '../ast/method-call.ts';
import { isOutcomeType } from '../groups/group-brand.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { RuleContext } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';

const chain = new Set(['catch', 'finally', 'then']);

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
  if (chain.has(methodCall(call)?.name ?? '')) return false;
  if (promiseCombinator(call, context.sourceCode)) return false;
  if (!isOutcomeType(host.awaitedTypeOf(host.typeOf(call)), host)) return false;
  const callee = projectFunction(call, context, host);
  if (!callee || callee.node.generator) return false;
  const { text, visitorKeys } = callee.context.sourceCode;
  if (/\bonError\b/u.test(text) || waitsBeside(callee)) return false;
  const body = partsOf(callee.node.body, visitorKeys);
  return body.some(isWait) && !body.some(isCheck);
}

/** Whether other code of its file waits too: each wait gives the same outcome. */
function waitsBeside({ node, context }: ProjectFunction): boolean {
  return groupsInFile(context).calls.some(
    call => call.method === 'wait' && !isWithin(call.node, node),
  );
}

function partsOf(
  node: TSESTree.Node,
  visitorKeys: RuleContext['sourceCode']['visitorKeys'],
): readonly TSESTree.Node[] {
  const parts = childNodes(node, visitorKeys);
  return [node, ...parts.flatMap(each => partsOf(each, visitorKeys))];
}

function isWait(node: TSESTree.Node): boolean {
  return node.type === 'CallExpression' && methodCall(node)?.name === 'wait';
}

const checks = new Set(['error', 'errors', 'ok', 'orThrow']);

function isCheck(node: TSESTree.Node): boolean {
  return node.type === 'Identifier' && checks.has(node.name);
}
