import { TaskSignals } from './task-signals.ts';

/** What aborted a group: only the last two make an `Outcome` a failure. */
export type AbortedBy = 'failure' | 'cancel' | 'deadline' | 'parent';

/** Whether, why and by what a group is aborted, and the signals that say so. */
export class GroupAbort {
  readonly taskSignals: TaskSignals = new TaskSignals();
  #by: AbortedBy | undefined = undefined;
  #reason: unknown = undefined;
  #controller: AbortController | undefined = undefined;

  /** `undefined` while the group is not aborted. */
  get by(): AbortedBy | undefined {
    return this.#by;
  }

  get reason(): unknown {
    return this.#reason;
  }

  /** Made on first use: most groups hand out the signals of tasks only. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#by) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  /** From here on the group is aborted, though nobody has been told yet. */
  record(by: AbortedBy, reason: unknown): void {
    this.#by = by;
    this.#reason = reason;
  }

  /** Runs the listeners, which are user code, and so comes last. */
  dispatch(): void {
    this.#controller?.abort(this.#reason);
    this.taskSignals.abort(this.#reason);
  }
}
