import { type TaskRecord, collectTasks } from './collect-tasks.ts';
import { type GroupOptions, checkGroupOptions } from './group-options.ts';
import { Group } from './group.ts';
import type { Outcome } from './outcome.ts';
import { type Child, linkToParent } from './parent-signal.ts';
import { TASKS_A_SIGNAL, sharedSignal } from './shared-signal.ts';
import type { TaskFunction } from './task.ts';

/**
 * `all` for tasks that share no limit, have no clock and nobody who listens:
 * of the options, those that there are besides a parent and a name do nothing.
 *
 * While all goes well, such tasks need nothing of a group but its signals, so
 * that there is none, and no handle for each task: `Promise.all` waits. As soon
 * as something happens, a group takes over what runs, and decides how it ends.
 */
export async function allTogether(
  tasks: Iterable<TaskFunction<unknown>> | TaskRecord,
  options: GroupOptions,
): Promise<unknown> {
  const collected = collectTasks(tasks);
  checkGroupOptions(options);
  const parent = options.signal;
  parent?.throwIfAborted();
  const batch = new Batch(collected.tasks, options);
  const link = parent && linkToParent(batch, parent);
  try {
    if (batch.start()) {
      return collected.shape(await Promise.all(batch.promises));
    }
  } catch (error) {
    batch.onFailure(error);
  } finally {
    link?.unlink();
  }
  throw (await batch.outcome)?.error;
}

class Batch implements Child {
  readonly promises: Promise<unknown>[] = [];
  readonly #tasks: readonly TaskFunction<unknown>[];
  readonly #options: GroupOptions;
  readonly #controllers: AbortController[] = [];
  #controller: AbortController | undefined = undefined;
  #isStarting = true;
  #isParentAborted = false;
  #outcome: Promise<Outcome> | undefined = undefined;

  constructor(tasks: readonly TaskFunction<unknown>[], options: GroupOptions) {
    this.#tasks = tasks;
    this.#options = options;
  }

  /** That of the group, if one has taken over. */
  get outcome(): Promise<Outcome> | undefined {
    return this.#outcome;
  }

  /** Whether all tasks were started: none is after an abort. */
  start(): boolean {
    for (const task of this.#tasks) {
      if (this.#isParentAborted) break;
      this.promises.push(Promise.resolve(task(this.#nextSignal())));
    }
    this.#isStarting = false;
    if (this.#isParentAborted) this.#endWithParent();
    return this.promises.length === this.#tasks.length;
  }

  onFailure(error: unknown): void {
    // Browsers run microtasks between two listeners of `AbortSignal.timeout`.
    if (this.#options.signal?.aborted) this.onParentAbort();
    // The group hears of it, too.
    if (this.#outcome) return;
    if (this.#isParentAborted) {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- It is what the task has thrown.
      this.promises.push(Promise.reject(error));
      this.#endWithParent();
      return;
    }
    const group = this.#handOver();
    group.go(() => {
      throw error;
    });
    this.#abort(group.signal.reason);
  }

  onParentAbort(): void {
    if (this.#isParentAborted) return;
    this.#isParentAborted = true;
    this.#abort(this.#options.signal?.reason);
    // The task that is being started is not among them yet.
    if (!this.#isStarting) this.#endWithParent();
  }

  #endWithParent(): void {
    const parent = new AbortController();
    const group = this.#handOver(parent.signal);
    parent.abort(this.#options.signal?.reason);
    // It is not started, and says that work was left undone.
    const next = this.#tasks[this.promises.length];
    if (next) group.go(next);
  }

  /** A group whose tasks these are from now on. */
  #handOver(signal?: AbortSignal): Group {
    const group = new Group({ name: this.#options.name, signal });
    for (const [index, promise] of this.promises.entries()) {
      group.go(() => promise, { name: this.#tasks[index]?.name });
    }
    this.#outcome = group.wait();
    return group;
  }

  #nextSignal(): AbortSignal {
    const taken = this.promises.length % TASKS_A_SIGNAL;
    if (taken === 0 || !this.#controller) {
      this.#controller = new AbortController();
      this.#controllers.push(this.#controller);
    }
    return sharedSignal(this.#controller, taken + 1);
  }

  #abort(reason: unknown): void {
    for (const controller of this.#controllers) controller.abort(reason);
  }
}
