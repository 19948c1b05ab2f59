import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from './unwrap.ts';

/** `ready ? load() : undefined` for each of the two, and `ready && load()` for the last. */
export function outOfBranch(value: TSESTree.Node): TSESTree.Node {
  const outer = wrapped(value);
  const { parent } = outer;
  const isBranch =
    (parent?.type === 'ConditionalExpression' && parent.test !== outer) ||
    (parent?.type === 'LogicalExpression' && parent.right === outer);
  return isBranch ? outOfBranch(parent) : outer;
}
