import type { TSESTree } from '@typescript-eslint/utils';

/** What this `await`, or this `for await`, waits for. */
export function waitedFor(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'AwaitExpression') return node.argument;
  return node.type === 'ForOfStatement' && node.await ? node.right : undefined;
}
