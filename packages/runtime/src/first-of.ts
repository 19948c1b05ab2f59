import type { CombinatorOptions } from './collect-tasks.ts';
import { FollowingSignal } from './following-signal.ts';
import { GroupCore } from './group-core.ts';
import { checkGroupOptions } from './group-options.ts';
import type { CheckedOutcome } from './outcome.ts';
import type { Task, TaskFunction, TaskHandle } from './task.ts';
import { warnOfStuck } from './warn-of-stuck.ts';

/** How a contest of tasks has ended, after all of them have settled. */
export interface Contest<T> {
  /** What the winner has resolved with. */
  readonly winner: Winner<T> | undefined;
  /** Those that were started. */
  readonly tasks: readonly Task[];
  readonly outcome: CheckedOutcome;
  /** Why the others were aborted, if they were. */
  readonly reason: unknown;
}

interface Winner<T> {
  readonly value: T;
}

/**
 * Runs `tasks` until one succeeds, or, with `failFast`, until one settles; then
 * aborts the others and waits for them. The signal of the one that decides is
 * never aborted.
 */
export async function firstOf<T>(
  tasks: readonly TaskFunction<T>[],
  options: CombinatorOptions,
  { failFast }: { readonly failFast: boolean },
): Promise<Contest<T>> {
  checkGroupOptions(options);
  const group = new GroupCore(options, failFast);
  const contest = new Contestants<T>(group, failFast);
  const handles = tasks.flatMap(task => contest.start(task));
  const outcome = await group.wait();
  warnOfStuck(outcome, options);
  return {
    winner: contest.winner,
    tasks: handles,
    outcome,
    reason: group.signal.reason,
  };
}

/** The tasks of one contest, as long as nothing is decided. */
class Contestants<T> {
  winner: Winner<T> | undefined = undefined;
  readonly #group: GroupCore;
  readonly #failFast: boolean;
  #isDecided = false;
  #isClosed = false;

  constructor(group: GroupCore, failFast: boolean) {
    this.#group = group;
    this.#failFast = failFast;
  }

  /** Starts `task`, unless one before it has thrown as it was called. */
  start(task: TaskFunction<T>): TaskHandle[] {
    if (this.#isClosed) return [];
    return [this.#group.add(signal => this.#compete(task, signal), task)];
  }

  async #compete(task: TaskFunction<T>, signal: AbortSignal): Promise<void> {
    const own = new FollowingSignal(signal);
    try {
      const value = await this.#call(task, own.signal);
      if (this.#isDecided) return;
      this.#isDecided = true;
      this.winner = { value };
      // Before the group is cancelled, which aborts every signal that follows.
      own.release();
      this.#group.cancel(undefined);
    } catch (error) {
      this.#isDecided ||= this.#failFast;
      throw error;
    } finally {
      own.release();
    }
  }

  // What is thrown at the call is a rejection as any other: it comes after what was
  // returned before it.
  #call(task: TaskFunction<T>, signal: AbortSignal): T | PromiseLike<T> {
    try {
      return task(signal);
    } catch (error) {
      this.#isClosed = this.#failFast;
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- A task may throw anything.
      return Promise.reject<T>(error);
    }
  }
}
