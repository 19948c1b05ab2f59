import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { throws } from '../ast/walk/throws.ts';
import type { SourceCode } from '../rule-context.ts';
import { mayFail } from './may-fail.ts';
import type { KnownCalls } from './may-fail.ts';

/**
 * Whether all that this async function does is in a `try` whose `catch` throws nothing,
 * beside what cannot fail.
 */
export function isCaughtWholly(
  { async, body, generator }: FunctionNode,
  sourceCode: SourceCode,
  known?: KnownCalls,
): boolean {
  if (!async || generator || body.type !== 'BlockStatement') return false;
  return body.body.every(
    statement =>
      isCaught(statement, sourceCode) || !mayFail(statement, sourceCode, known),
  );
}

function isCaught(
  statement: TSESTree.Statement,
  sourceCode: SourceCode,
): boolean {
  return (
    statement.type === 'TryStatement' &&
    statement.handler !== null &&
    ![statement.handler.body, statement.finalizer].some(
      block => block && throws(block, sourceCode),
    )
  );
}
