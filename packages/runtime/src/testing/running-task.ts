/** A task that has been given to a group and has not settled. */
export interface RunningTask {
  readonly name: string;
  /** The `name` of its group, if it has one. */
  readonly group: string | undefined;
  readonly status: 'queued' | 'running';
  /** Milliseconds since `go`. */
  readonly age: number;
  /** Where it was started: the lines of the stack of `go`, nearest first. */
  readonly startedAt: readonly string[];
}
