import type { TSESTree } from '@typescript-eslint/utils';

import { jumps } from './jumps.ts';

/** The last statement of a block, or the one that stands without a block. */
export function lastStatement(
  statement: TSESTree.Statement,
): TSESTree.Statement | undefined {
  return statement.type === 'BlockStatement'
    ? statement.body.at(-1)
    : statement;
}

/** Whether this ends with a jump, and what stands behind it is not come by. */
export function endsWithJump(statement: TSESTree.Statement): boolean {
  return jumps.has(lastStatement(statement)?.type ?? '');
}

/** Whether this block, if it is left at all, is left by its last `throw`. */
export function endsWithThrow(block: TSESTree.BlockStatement): boolean {
  return block.body.at(-1)?.type === 'ThrowStatement';
}

/** Whether this ends with a `return` or a `throw`, and so leaves the function. */
export function leavesFunction(statement: TSESTree.Statement): boolean {
  const last = lastStatement(statement);
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}
