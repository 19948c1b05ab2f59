/**
 * A task that has been given to a group and has not settled, or what starts the tasks
 * of a `withGroup`, `all`, `map` and the like.
 */
export interface RunningTask {
  readonly name: string;
  /** The `name` of its group, if it has one. */
  readonly group: string | undefined;
  readonly status: 'queued' | 'running';
  /** Milliseconds since `go`. */
  readonly age: number;
  /**
   * Where it was started: the lines of the stack of `go`, nearest first. Where the
   * group itself has started it later, as one of a `stream`, those of its first task.
   */
  readonly startedAt: readonly string[];
}
