import type { TSESTree } from '@typescript-eslint/utils';

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** The class around this node, whose `this` it sees. */
export function enclosingClass(node: TSESTree.Node): ClassNode | undefined {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.type === 'ClassBody') return outer.parent;
  }
  return undefined;
}
