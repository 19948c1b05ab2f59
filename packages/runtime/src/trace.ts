import type { LimiterLike } from './limiter.ts';
import type { TaskStatus } from './task.ts';

/**
 * What the channels `tracing:errgroup:group:*` of `node:diagnostics_channel`
 * publish: one object a group, the same at every event.
 *
 * `start` and `end` come when the group is made, or, if nobody listened then,
 * with its next task; `error`, `asyncStart` and `asyncEnd` when it has settled.
 */
export interface GroupTrace {
  /** `options.name`. */
  readonly name: string | undefined;
  /** `options.limit`. */
  readonly limit: number | LimiterLike;
  readonly status: 'running' | 'fulfilled' | 'failed' | 'cancelled';
  /** `outcome.error`; there is no such property before the group has failed. */
  readonly error?: unknown;
}

/**
 * What the channels `tracing:errgroup:task:*` publish: one object a task, the
 * same at every event.
 *
 * The body of a `withGroup` is one as well, by the name of the function or else
 * `'withGroup'`, and so is what starts the tasks of an `all`, `forEach`, `map` or
 * `stream`, by that name: it may be what everybody waits for.
 *
 * `start` and `end` come inside the call of `go`, before any of the task runs,
 * and stores bound to `start` reach the task; `error`, if it has failed,
 * `asyncStart` and `asyncEnd` when it has settled, also if it never ran.
 */
export interface TaskTrace {
  readonly group: GroupTrace;
  readonly name: string;
  /** `'queued'` at `start`. */
  readonly status: TaskStatus;
  /** Milliseconds from `go` to the start of the task; `undefined` before it. */
  readonly queuedFor: number | undefined;
  /** There is no such property unless the task has failed. */
  readonly error?: unknown;
}
