import type { TSESTree } from '@typescript-eslint/utils';

import { endsWithThrow } from './last-statement.ts';

/** Whether this is the block of a `try` whose `catch` takes what it throws. */
export function isCaughtBlock(node: TSESTree.Node): boolean {
  const { parent } = node;
  return (
    parent?.type === 'TryStatement' &&
    parent.block === node &&
    parent.handler !== null &&
    !endsWithThrow(parent.handler.body)
  );
}
