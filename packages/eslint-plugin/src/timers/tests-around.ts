import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';

/**
 * What the code asks before it clears a timer, as far as it comes first: whether there is
 * one, be it by the handle (`if (timer)`) or by what it is set for (`if (ms > 0)`).
 */
export function testsAround(clear: TSESTree.Node): readonly TSESTree.Node[] {
  const { parent } = clear;
  if (!parent || isFunctionNode(parent)) return [];
  const test = testOf(parent);
  const first = test && test !== clear ? firstAsked(test) : undefined;
  return [...(first ? [first] : []), ...testsAround(parent)];
}

function testOf(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'ConditionalExpression':
    case 'IfStatement':
      return node.test;
    case 'LogicalExpression':
      return node.left;
    default:
      return undefined;
  }
}

/** The `a` of `a && b`. None where what is asked may throw: `await isDone()`. */
function firstAsked(test: TSESTree.Node): TSESTree.Node | undefined {
  switch (test.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return firstAsked(test.left);
    case 'UnaryExpression':
      return firstAsked(test.argument);
    case 'AwaitExpression':
      return undefined;
    default:
      return test;
  }
}
