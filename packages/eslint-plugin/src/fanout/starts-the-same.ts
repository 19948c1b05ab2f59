import { isWithin } from '../ast/is-within.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import type { Repetition } from '../flow/repetition.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether every turn of this counted loop starts the same task, which uses nothing of
 * the turn: a worker, of which as many run as the loop says.
 */
export function startsTheSame(
  { node: loop }: Repetition,
  task: FunctionNode,
  { scopeManager }: SourceCode,
): boolean {
  if (loop.type !== 'ForStatement' || loop.test?.type !== 'BinaryExpression')
    return false;
  return (scopeManager?.acquire(task, true)?.through ?? []).every(
    ({ resolved }) => !resolved?.defs.some(({ name }) => isWithin(name, loop)),
  );
}
