import type { TSESTree } from '@typescript-eslint/utils';

/** Whether this node is the other one, or a part of it. */
export function isWithin(inner: TSESTree.Node, outer: TSESTree.Node): boolean {
  return inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];
}
