import type { FunctionNode } from '../ast/function-literal.ts';
import { mayOutlive } from '../lifetimes/may-outlive.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether this function has run by the time that the call is done which it is
 * given to, or that calls it. Told by syntax alone, so that it is the same with
 * and without types.
 */
export function runsInPlace(
  node: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  return !mayOutlive(node, sourceCode, undefined);
}
