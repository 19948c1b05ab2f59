import { listTasks } from './errors.ts';
import { type GroupOptions, labelOf } from './group-options.ts';
import { reportUncaught, warn } from './report.ts';
import type { TaskInfo } from './task.ts';

/** Calls back with the tasks that are running, perhaps a few microtasks later. */
export type RunningTasks = (use: (tasks: readonly TaskInfo[]) => void) => void;

/** Long for a clean-up, short for somebody who waits for it (ms). */
const WARN_AFTER = 10_000;

/**
 * Gives an aborted group whose tasks do not stop a voice: `onStuck` when its
 * `grace` has run out, or else, without one, a single warning.
 */
export class StuckWatch {
  readonly #options: GroupOptions;
  readonly #tasks: RunningTasks;
  readonly #timer: ReturnType<typeof setTimeout>;
  #isOver = false;

  constructor(options: GroupOptions, tasks: RunningTasks, onOver: () => void) {
    const { grace = Infinity } = options;
    this.#options = options;
    this.#tasks = tasks;
    if (grace === Infinity) {
      this.#timer = setTimeout(() => this.#warn(), WARN_AFTER);
      // A process that has nothing else to do must be able to end.
      (this.#timer as { unref?: () => void }).unref?.(); // A number in browsers.
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
  }

  #giveUp(): void {
    this.#isOver = true;
    try {
      this.#tasks(tasks => this.#options.onStuck?.(tasks));
    } catch (error) {
      reportUncaught(error);
    }
  }

  #warn(): void {
    this.#tasks(tasks => {
      warn(
        'ERRGROUP_STUCK',
        `${labelOf(this.#options)} was aborted ten seconds ago and still waits ` +
          `for ${listTasks(tasks)}. Pass the task's \`signal\` to everything it ` +
          'awaits; a task that awaits the `wait` of its own group never stops.',
      );
    });
  }
}
