import type { TSESTree } from '@typescript-eslint/utils';

/** Whether this makes a controller: that of the platform, or another of its name. */
export function isNewController(node: TSESTree.Node | null): boolean {
  return (
    node?.type === 'NewExpression' &&
    node.callee.type === 'Identifier' &&
    node.callee.name === 'AbortController'
  );
}
