import {
  type CombinatorOptions,
  type TaskValue,
  collectIterable,
} from './collect-tasks.ts';
import { firstOf } from './first-of.ts';
import type { TaskFunction } from './task.ts';

/**
 * `Promise.race` for tasks: settles as the first of them does. The others are
 * aborted, and `race` settles when they have stopped.
 *
 * The signal of the first is never aborted: what it has resolved with may still
 * depend on it, as the body of a `Response` does.
 *
 * Rejects with the failure of the first, the same object; with the reason of
 * `options.signal`, or a `GroupTimeoutError`, if that has aborted the tasks, when
 * they have stopped; with a `RangeError`, at once, if there are no tasks, where
 * `Promise.race` would never settle. After such an abort the first to settle
 * decides as well: one that resolves in spite of it wins, unless another has
 * stopped before it. A failure of a loser reaches `options.onError` only. Rejects
 * with a `TypeError`, and starts nothing, if one of the tasks is no function.
 *
 * For a limit in time, `options.timeout` is enough: no task need be a timer.
 */
export function race<const T extends readonly TaskFunction<unknown>[]>(
  tasks: T,
  options?: CombinatorOptions,
): Promise<TaskValue<T[number]>>;
export function race<T>(
  tasks: Iterable<TaskFunction<T>>,
  options?: CombinatorOptions,
): Promise<Awaited<T>>;
export async function race(
  tasks: Iterable<TaskFunction<unknown>>,
  options: CombinatorOptions = {},
): Promise<unknown> {
  const list = collectIterable(tasks);
  if (list.length === 0) {
    throw new RangeError(
      'Expected `tasks` to hold one task at least, got none: a race without any ' +
        'would never end.',
    );
  }
  const contest = await firstOf(list, options, { failFast: true });
  if (contest.winner) return contest.winner.value;
  contest.outcome.orThrow();
  throw contest.reason;
}
