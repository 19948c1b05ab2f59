import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { guardedSpread } from '../ast/literals/guarded-spread.ts';
import type { Task } from '../groups/task.ts';
import type { SourceCode } from '../rule-context.ts';
import { guardOf } from './guard-of.ts';

/** Whether the task uses this variable nowhere but where it is reported. */
export function areAllUses(
  signal: TSESTree.Expression,
  signals: readonly TSESTree.Expression[],
  { function: task }: Task,
  { scopeManager }: SourceCode,
): boolean {
  const reported = signals.map(
    each => guardedSpread(each)?.spread ?? guardOf(each)?.node ?? each,
  );
  return (
    signal.type === 'Identifier' &&
    (scopeManager?.acquire(task, true)?.through ?? []).every(
      ({ identifier }) =>
        identifier.name !== signal.name ||
        reported.some(each => isWithin(identifier, each)),
    )
  );
}
