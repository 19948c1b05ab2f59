import type { TSESTree } from '@typescript-eslint/utils';

import type { Cleanup } from '../ast/in-cleanup.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { methodCall, methodCallOn } from '../ast/method-call.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { RuleContext } from '../rule-context.ts';

/**
 * Whether something else cleans up where this call does not: a handler of its
 * failure in the same clean-up, or the `catch` before the `finally` it is in.
 */
export function hasFallback(
  call: TSESTree.CallExpression,
  cleanup: Cleanup,
  { sourceCode }: RuleContext,
): boolean {
  const object = methodCall(call)?.object;
  const text = object && sourceCode.getText(object);
  const ends = (node: TSESTree.Node): boolean =>
    node.type === 'CallExpression' &&
    isFinishing(node) &&
    text !== undefined &&
    sourceCode.getText(methodCall(node)?.object ?? node) === text;

  for (let inner: TSESTree.Node = call; inner.parent; inner = inner.parent) {
    const handler = handlerOf(inner);
    if (handler && someNode(handler, sourceCode, ends)) return true;
    if (inner === cleanup.node) break;
  }
  return false;
}

/** What takes the failure of this statement or promise. */
function handlerOf(node: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = node;
  if (parent?.type === 'TryStatement') {
    return parent.handler === node ? undefined : parent.handler?.body;
  }
  const link = methodCallOn(node);
  if (link?.name === 'then') return link.arguments[1];
  return link?.name === 'catch' ? link.arguments[0] : undefined;
}
