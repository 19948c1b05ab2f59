import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { childNodes } from './child-nodes.ts';
import { isFunctionNode } from './function-literal.ts';
import { wrapped } from './unwrap.ts';

/**
 * Visits what runs when `node` is evaluated: the code inside it, also that of a
 * function called on the spot, and not that of a function that is only made.
 */
export function visitStarted(
  node: TSESTree.Node,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
  visit: (node: TSESTree.Node) => void,
): void {
  visit(node);
  for (const child of childNodes(node, visitorKeys)) {
    if (!isDeferred(child)) visitStarted(child, visitorKeys, visit);
  }
}

function isDeferred(node: TSESTree.Node): boolean {
  if (node.type === 'ClassBody') return true;
  // A generator that is only called has not begun.
  return isFunctionNode(node) && (node.generator || !isCalledOnTheSpot(node));
}

function isCalledOnTheSpot(node: TSESTree.Node): boolean {
  const callee = wrapped(node);
  return (
    callee.parent?.type === 'CallExpression' && callee.parent.callee === callee
  );
}
