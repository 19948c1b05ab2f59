import { GroupAbortedError, listTasks } from './errors.ts';
import { type GroupOptions, labelOf } from './group-options.ts';
import { type Ending, addEnding, removeEnding } from './process-end.ts';
import { reportUncaught, textOf, warn } from './report.ts';
import type { TaskInfo } from './task.ts';

/** Calls back with the tasks that are running, perhaps a few microtasks later. */
export type RunningTasks = (use: (tasks: readonly TaskInfo[]) => void) => void;

/** Long for a clean-up, short for somebody who waits for it (ms). */
const WARN_AFTER = 10_000;

/**
 * Gives an aborted group whose tasks do not stop a voice: `onStuck` when its
 * `grace` has run out, or else, without one, a single warning: after ten seconds,
 * or when the process ends before that.
 */
export class StuckWatch implements Ending {
  readonly #options: GroupOptions;
  readonly #tasks: RunningTasks;
  readonly #reason: unknown;
  readonly #timer: ReturnType<typeof setTimeout>;
  #isOver = false;

  constructor(
    options: GroupOptions,
    reason: unknown,
    tasks: RunningTasks,
    onOver: () => void,
  ) {
    const { grace = Infinity } = options;
    this.#options = options;
    this.#reason = reason;
    this.#tasks = tasks;
    if (grace === Infinity) {
      this.#timer = setTimeout(() => this.#onDelay(), WARN_AFTER);
      // A process that has nothing else to do must be able to end.
      (this.#timer as { unref?: () => void }).unref?.(); // A number in browsers.
      addEnding(this);
    } else {
      this.#timer = setTimeout(() => {
        this.#giveUp();
        onOver();
      }, grace);
    }
  }

  /** Whether `grace` has run out. */
  get isOver(): boolean {
    return this.#isOver;
  }

  stop(): void {
    clearTimeout(this.#timer);
    removeEnding(this);
  }

  #giveUp(): void {
    this.#isOver = true;
    try {
      this.#tasks(tasks => this.#options.onStuck?.(tasks));
    } catch (error) {
      reportUncaught(error);
    }
  }

  // Whoever awaits the group will not be told of the failure.
  onProcessEnd(): void {
    this.stop();
    const isOwn = this.#reason instanceof GroupAbortedError;
    const cause = isOwn ? this.#reason.cause : this.#reason;
    const aborter = cause === undefined ? '' : ` Aborted by: ${textOf(cause)}`;
    this.#warn('and the process ends, but it still waits for', aborter);
  }

  #onDelay(): void {
    this.stop();
    this.#warn('ten seconds ago and still waits for', '');
  }

  #warn(what: string, aborter: string): void {
    this.#tasks(tasks => {
      warn(
        'ERRGROUP_STUCK',
        `${labelOf(this.#options)} was aborted ${what} ${listTasks(tasks)}. ` +
          "Pass the task's `signal` to everything it awaits; a task that " +
          `awaits the \`wait\` of its own group never stops.${aborter}`,
      );
    });
  }
}
