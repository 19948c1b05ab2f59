import type { TSESTree } from '@typescript-eslint/utils';

/** What this statement asks before it goes one way or the other. */
export function testOf(node: TSESTree.Node): TSESTree.Node | null {
  switch (node.type) {
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'IfStatement':
    case 'WhileStatement':
      return node.test;
    default:
      return null;
  }
}
