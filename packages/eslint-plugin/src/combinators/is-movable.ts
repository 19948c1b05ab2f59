import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { someStarted } from '../ast/walk/started-nodes.ts';
import type { SourceCode } from '../rule-context.ts';

/** Whether this code can stand in a function of its own. */
export function isMovable(
  element: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return !someStarted(
    element,
    sourceCode,
    node =>
      (node.type === 'AwaitExpression' || node.type === 'YieldExpression') &&
      !isInFunctionOf(element, node),
  );
}

function isInFunctionOf(element: TSESTree.Node, inner: TSESTree.Node): boolean {
  for (let node = inner; node !== element && node.parent; node = node.parent) {
    if (isFunctionNode(node)) return true;
  }
  return false;
}
