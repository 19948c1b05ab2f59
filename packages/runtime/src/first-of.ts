import { checkObject } from './check-options.ts';
import type { CombinatorOptions } from './collect-tasks.ts';
import { FollowingSignal } from './following-signal.ts';
import { Group } from './group.ts';
import type { Outcome } from './outcome.ts';
import { type Task, type TaskFunction, nameOf } from './task.ts';
import { warnOfStuck } from './warn-of-stuck.ts';

/** How a contest of tasks has ended, after all of them have settled. */
export interface Contest<T> {
  /** What the winner has resolved with. */
  readonly winner: { readonly value: T } | undefined;
  /** Those that were started. */
  readonly tasks: readonly Task[];
  readonly outcome: Outcome;
  /** Why the others were aborted, if they were. */
  readonly reason: unknown;
}

/**
 * Runs `tasks` until one succeeds, or, with `failFast`, until one settles; then
 * aborts the others and waits for them. The signal of the one that decides is
 * never aborted.
 */
export async function firstOf<T>(
  tasks: readonly TaskFunction<T>[],
  options: CombinatorOptions | undefined,
  { failFast }: { readonly failFast: boolean },
): Promise<Contest<T>> {
  checkObject(options);
  const group = new Group({ ...options, failFast });
  let winner: Contest<T>['winner'];
  let isDecided = false;
  let hasThrown = false;
  // What is thrown at the call is a rejection as any other, and comes after what was
  // returned before it; but no task is started after that.
  const call = (task: TaskFunction<T>, signal: AbortSignal) => {
    try {
      return task(signal);
    } catch (error) {
      hasThrown = true;
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- A task may throw anything.
      return Promise.reject<T>(error);
    }
  };
  const compete = (task: TaskFunction<T>) => async (signal: AbortSignal) => {
    const own = new FollowingSignal(signal);
    try {
      const value = await call(task, own.signal);
      if (isDecided) return;
      winner = { value };
      isDecided = true;
      // Before the group is cancelled, which aborts every signal that follows.
      own.release();
      group.cancel();
    } catch (error) {
      isDecided ||= failFast;
      throw error;
    } finally {
      own.release();
    }
  };
  const handles = tasks.flatMap(task =>
    failFast && hasThrown
      ? []
      : group.go(compete(task), { name: nameOf(task) }),
  );
  const outcome = await group.wait();
  warnOfStuck(outcome, options);
  return { winner, tasks: handles, outcome, reason: group.signal.reason };
}
