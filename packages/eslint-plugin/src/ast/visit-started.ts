import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

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
  for (const key of visitorKeys[node.type] ?? []) {
    for (const child of childrenOf(node, key)) {
      if (!isDeferred(child)) visitStarted(child, visitorKeys, visit);
    }
  }
}

function isDeferred(node: TSESTree.Node): boolean {
  if (node.type === 'ClassBody') return true;
  return isFunctionNode(node) && !isCalledOnTheSpot(node);
}

function isCalledOnTheSpot(node: TSESTree.Node): boolean {
  const callee = wrapped(node);
  return (
    callee.parent?.type === 'CallExpression' && callee.parent.callee === callee
  );
}

function childrenOf(
  node: TSESTree.Node,
  key: string,
): readonly TSESTree.Node[] {
  // Visitor keys name the properties that hold nodes, lists of them, or null.
  const child = node[key as keyof typeof node] as unknown as
    TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;
  return [child ?? []].flat().filter(each => each !== null);
}
