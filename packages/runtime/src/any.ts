import {
  type CombinatorOptions,
  type TaskValue,
  collectIterable,
} from './collect-tasks.ts';
import { firstOf } from './first-of.ts';
import type { TaskFunction } from './task.ts';

/**
 * `Promise.any` for tasks: resolves with the value of the first that succeeds.
 * The others are aborted, and `any` resolves when they have stopped.
 *
 * The signal of the winner is never aborted: what it has resolved with may
 * still depend on it, as the body of a `Response` does.
 *
 * Rejects when no task has succeeded: with an `AggregateError` of their errors,
 * in the order of the tasks, if all of them have failed, and at once if there
 * are none; or with the reason of `options.signal`, or a `GroupTimeoutError`,
 * if that has ended them, where one that resolves in spite of it still wins, also
 * after others have stopped. Every failure, of a loser too, reaches
 * `options.onError`. Rejects with a `TypeError`, and starts nothing, if one of
 * the tasks is no function.
 *
 * ```ts
 * const response = await any(
 *   mirrors.map(url => signal => fetch(url, { signal })),
 * );
 * ```
 */
export function any<const T extends readonly TaskFunction<unknown>[]>(
  tasks: T,
  options?: CombinatorOptions,
): Promise<TaskValue<T[number]>>;
export function any<T>(
  tasks: Iterable<TaskFunction<T>>,
  options?: CombinatorOptions,
): Promise<Awaited<T>>;
export async function any(
  tasks: Iterable<TaskFunction<unknown>>,
  options: CombinatorOptions = {},
): Promise<unknown> {
  const list = collectIterable(tasks);
  if (list.length === 0) {
    throw new AggregateError([], 'Cannot choose a task: there are none.');
  }
  const contest = await firstOf(list, options, { failFast: false });
  if (contest.winner) return contest.winner.value;
  if (contest.tasks.every(task => task.status === 'failed')) {
    throw new AggregateError(
      contest.tasks.map(task => task.error),
      'Every task has failed.',
    );
  }
  // Not the failure of a task, of which one alone says nothing here.
  throw contest.reason;
}
