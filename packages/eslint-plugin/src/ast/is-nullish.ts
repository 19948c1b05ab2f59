import type { TSESTree } from '@typescript-eslint/utils';

/** Whether this is written `null` or `undefined`. */
export function isNullish(node: TSESTree.Node): boolean {
  return node.type === 'Literal'
    ? node.raw === 'null'
    : node.type === 'Identifier' && node.name === 'undefined';
}
