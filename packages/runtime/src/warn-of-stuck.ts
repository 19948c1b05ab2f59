import type { CombinatorOptions } from './collect-tasks.ts';
import { GroupStuckError, listTasks } from './errors.ts';
import { labelOf } from './group-options.ts';
import type { Outcome } from './outcome.ts';
import { warn } from './report.ts';
import type { TaskInfo } from './task.ts';

/**
 * Names the tasks that `grace` has given up, where there is no outcome in which
 * the caller could find them, nor an `onStuck` that has been told.
 */
export function warnOfStuck(
  { stuck }: Pick<Outcome, 'stuck'>,
  options: CombinatorOptions = {},
): void {
  if (stuck.length === 0 || options.onStuck) return;
  warn(
    'ERRGROUP_STUCK',
    `${labelOf(options)} gave up on ${listTasks(stuck)}, which did not stop ` +
      "in time. Pass the task's `signal` to everything it awaits.",
  );
}

/** As {@link warnOfStuck}, unless `error` tells the caller who they are. */
export function warnUnlessNamed(
  error: unknown,
  outcome: Pick<Outcome, 'stuck'>,
  options: CombinatorOptions | undefined,
): void {
  const { stuck } = outcome;
  // Not touched where nobody is stuck: a hostile error throws then.
  if (stuck.length > 0 && !namesThem(error, stuck))
    warnOfStuck(outcome, options);
}

// The error may be that of another group, whose tasks are others.
function namesThem(error: unknown, stuck: readonly TaskInfo[]): boolean {
  return error instanceof GroupStuckError && error.tasks === stuck;
}
