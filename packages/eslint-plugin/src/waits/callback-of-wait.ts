import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { groupCall } from '../groups/group-call.ts';
import { groupKey } from '../groups/group-key.ts';
import type { GroupKey } from '../groups/group-key.ts';
import { startOfChain } from '../promises/promise-chain.ts';
import type { RuleContext } from '../rule-context.ts';
import { isNeverReplaced } from './group-writes.ts';

/**
 * The callback around this code that is run once the group has settled:
 * `group.wait().then(callback)`, also further down the chain.
 */
export function callbackOfWait(
  node: TSESTree.Node,
  key: GroupKey,
  context: RuleContext,
): FunctionNode | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (!isFunctionNode(parent) || !followsWait(parent, key, context)) continue;
    return isNeverReplaced(key, context) ? parent : undefined;
  }
  return undefined;
}

function followsWait(
  callback: FunctionNode,
  key: GroupKey,
  context: RuleContext,
): boolean {
  const value = wrapped(callback);
  const link = value.parent && methodCall(value.parent);
  // A wait never rejects, so that the callback of a `catch` is not its own.
  if (!link || !['then', 'finally'].includes(link.name)) return false;
  if (link.arguments[0] !== value) return false;
  const promise = startOfChain(link.object);
  if (promise.type !== 'CallExpression') return false;
  const call = groupCall(promise, context);
  return (
    call !== undefined &&
    (call.method === 'wait' || call.method === 'asyncDispose') &&
    groupKey(call.group, context) === key
  );
}
