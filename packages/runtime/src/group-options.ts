import {
  checkDelay,
  checkGroupLimit,
  checkObject,
  checkSignal,
  checkTask,
  checkType,
} from './check-options.ts';
import type { LimiterLike } from './limiter.ts';
import type { TaskInfo } from './task.ts';

/**
 * Every option may be left out, or be `undefined`. The object is not copied, and must
 * not change: what is needed late, such as `onError`, is read from it late. Hooks are
 * called as its methods.
 */
export interface GroupOptions {
  /**
   * The parent: when it aborts, the group aborts, with the same reason. That of a
   * `RequestInit` may be `null`: `init.signal ?? undefined`.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * How many tasks run at a time: an integer from 1 and up, `Infinity`, or a
   * `Limiter` that is shared with other groups. Further tasks wait in order.
   *
   * @default Infinity
   */
  readonly limit?: number | LimiterLike | undefined;
  /**
   * Milliseconds from the construction of the group to its deadline, which
   * aborts it with a `GroupTimeoutError`. From 0, which aborts it at once, to
   * 2³¹−1, or `Infinity`.
   *
   * @default Infinity
   */
  readonly timeout?: number | undefined;
  /**
   * Whether the first failure aborts the group. With `false`, the group
   * supervises: a failure is recorded and leaves the siblings alone. That of
   * the body of `withGroup` always aborts.
   *
   * @default true
   */
  readonly failFast?: boolean | undefined;
  /**
   * Milliseconds from the abort until `wait` gives up on the tasks that are
   * still running: from 0 to 2³¹−1, or `Infinity`. They are listed in
   * `outcome.stuck`, and they go on: nothing can stop them. Where a failure is
   * thrown in place of an outcome, a process warning names them
   * (`ERRGROUP_STUCK`). What they still throw goes to `onError`, or else to a
   * warning (`ERRGROUP_LATE_FAILURE`).
   *
   * @default Infinity
   */
  readonly grace?: number | undefined;
  /**
   * Called once, when `grace` has run out, with the tasks still running; in the
   * async context of what has aborted the group: the call of `cancel`, the abort
   * of the parent, the `go` of the task that has failed, or, at the deadline, the
   * construction.
   */
  readonly onStuck?: ((tasks: readonly TaskInfo[]) => void) | undefined;
  /**
   * Called for each genuine failure, in the order in which they come. For what a
   * task has thrown it runs in the async context of the `go` of that task. An
   * error that it throws is reported as an uncaught exception, and breaks nothing.
   */
  readonly onError?: ((error: unknown, task: TaskInfo) => void) | undefined;
  /** Stands in errors and warnings. */
  readonly name?: string | undefined;
}

export interface TaskOptions {
  /** Stands in errors and warnings, in place of the name of the function. */
  readonly name?: string | undefined;
}

/** @throws {TypeError | RangeError} that names the option, what was expected and what came. */
export function checkGroupOptions(options: GroupOptions): void {
  checkObject(options);
  checkSignal(options.signal);
  checkGroupLimit(options.limit);
  checkDelay('timeout', options.timeout);
  checkType('failFast', 'boolean', options.failFast);
  checkDelay('grace', options.grace);
  checkType('onStuck', 'function', options.onStuck);
  checkType('onError', 'function', options.onError);
  checkType('name', 'string', options.name);
}

/** @throws {TypeError} unless `task` is a function, and `options` are those of one. */
export function checkTaskCall(
  parameter: string,
  task: unknown,
  options: TaskOptions | undefined,
): void {
  checkTask(parameter, task);
  if (options === undefined) return;
  checkObject(options);
  checkType('name', 'string', options.name);
}

/** The subject of a message about the group. */
export function labelOf({ name }: GroupOptions): string {
  return name === undefined ? 'The group' : `Group "${name}"`;
}
