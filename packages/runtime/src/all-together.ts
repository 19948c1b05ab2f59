import { type TaskRecord, collectTasks } from './collect-tasks.ts';
import { type GroupOptions, checkGroupOptions } from './group-options.ts';
import { Group } from './group.ts';
import { type Child, type ParentLink, linkToParent } from './parent-signal.ts';
import { TASKS_A_SIGNAL, sharedController } from './shared-signal.ts';
import type { TaskFunction } from './task.ts';
import { whenAll } from './when-all.ts';

/**
 * `all` for tasks that share no limit, have no clock and nobody who listens:
 * of the options, those that there are besides a parent and a name do nothing.
 *
 * While all goes well, such tasks need nothing of a group but its signals, so
 * that there is none, and no handle for each task: `Promise.all` waits. As soon
 * as something happens, a group takes over what runs, and decides how it ends.
 */
export function allTogether(
  tasks: Iterable<TaskFunction<unknown>> | TaskRecord,
  options: GroupOptions,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const { tasks: list, shape } = collectTasks(tasks);
    checkGroupOptions(options);
    options.signal?.throwIfAborted();
    const onValues = (values: readonly unknown[]): void => {
      resolve(shape(values));
    };
    new Batch(list, options, onValues, reject).start();
  });
}

class Batch implements Child {
  readonly #promises: Promise<unknown>[] = [];
  readonly #tasks: readonly TaskFunction<unknown>[];
  readonly #options: GroupOptions;
  readonly #onValues: (values: readonly unknown[]) => void;
  readonly #onError: (error: unknown) => void;
  readonly #link: ParentLink | undefined;
  readonly #controllers: AbortController[] = [];
  #isStarting = true;
  #isParentAborted = false;
  /** Whether a group has taken over. */
  #isHandedOver = false;

  constructor(
    tasks: readonly TaskFunction<unknown>[],
    options: GroupOptions,
    onValues: (values: readonly unknown[]) => void,
    onError: (error: unknown) => void,
  ) {
    this.#tasks = tasks;
    this.#options = options;
    this.#onValues = onValues;
    this.#onError = onError;
    this.#link = options.signal && linkToParent(this, options.signal);
  }

  /** Starts the tasks, none of them after an abort, and waits for them. */
  start(): void {
    try {
      for (const task of this.#tasks) {
        if (this.#isParentAborted) break;
        this.#promises.push(Promise.resolve(task(this.#nextSignal())));
      }
    } catch (error) {
      this.#onFailure(error);
      return;
    }
    this.#isStarting = false;
    if (this.#isParentAborted) this.#endWithParent();
    if (this.#promises.length < this.#tasks.length) return;
    whenAll(
      this.#promises,
      values => {
        this.#link?.unlink();
        this.#onValues(values);
      },
      error => {
        this.#onFailure(error);
      },
    );
  }

  #onFailure(error: unknown): void {
    // Browsers run microtasks between two listeners of `AbortSignal.timeout`.
    if (this.#options.signal?.aborted) this.onParentAbort();
    // The group hears of it, too.
    if (this.#isHandedOver) return;
    if (this.#isParentAborted) {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- It is what the task has thrown.
      this.#promises.push(Promise.reject(error));
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
    if (this.#isParentAborted || this.#isHandedOver) return;
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
    const next = this.#tasks[this.#promises.length];
    if (next) group.go(next);
  }

  /** A group whose tasks these are from now on. */
  #handOver(signal?: AbortSignal): Group {
    const group = new Group({ name: this.#options.name, signal });
    for (const [index, promise] of this.#promises.entries()) {
      group.go(() => promise, { name: this.#tasks[index]?.name });
    }
    this.#isHandedOver = true;
    this.#link?.unlink();
    void group.wait().then(outcome => {
      // Tasks that were all fulfilled in spite of an abort have done their work.
      if (!outcome.ok) this.#onError(outcome.error);
    });
    return group;
  }

  #nextSignal(): AbortSignal {
    const controllers = this.#controllers;
    const index = Math.floor(this.#promises.length / TASKS_A_SIGNAL);
    return (controllers[index] ??= sharedController()).signal;
  }

  #abort(reason: unknown): void {
    for (const controller of this.#controllers) controller.abort(reason);
  }
}
