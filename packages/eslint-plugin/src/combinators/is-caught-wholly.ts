import type { FunctionNode } from '../ast/function-literal.ts';
import type { SourceCode } from '../rule-context.ts';
import { mayFail } from './may-fail.ts';
import type { KnownCalls } from './may-fail.ts';

/**
 * Whether all that this async function does is in a `try` whose `catch` throws nothing,
 * be it one in each turn of a loop, beside what cannot fail.
 */
export function isCaughtWholly(
  { async, body, generator }: FunctionNode,
  sourceCode: SourceCode,
  known?: KnownCalls,
): boolean {
  if (!async || generator || body.type !== 'BlockStatement') return false;
  return !mayFail(body, sourceCode, known);
}
