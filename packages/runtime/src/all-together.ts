import { checkObject, checkSignal, checkType } from './check-options.ts';
import {
  type CollectedTasks,
  type TaskRecord,
  collectTasks,
} from './collect-tasks.ts';
import type { GroupOptions } from './group-options.ts';
import { Group } from './group.ts';
import { type Child, type Parent, linkToParent } from './parent-signal.ts';
import { TASKS_A_SIGNAL, sharedController } from './shared-signal.ts';
import type { TaskFunction } from './task.ts';

/**
 * Of so many tasks each is counted when it is fulfilled: `Promise.all` makes a
 * promise, and another is needed to hear of it. With more tasks it takes less.
 */
const FEW = 16;

/**
 * `all` for tasks that share no limit, have no clock and nobody who listens: of
 * the options there are but a parent and a name.
 *
 * While all goes well, such tasks need nothing of a group but its signals, so
 * that there is none, and no handle for each task. As soon as something happens,
 * a group takes over what runs, and decides how it ends.
 */
export function allTogether(
  tasks: Iterable<TaskFunction<unknown>> | TaskRecord,
  options: GroupOptions,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const collected = collectTasks(tasks);
    checkObject(options);
    checkSignal(options.signal);
    checkType('name', 'string', options.name);
    options.signal?.throwIfAborted();
    if (collected.tasks.length === 0) resolve(collected.shape([]));
    else new Batch(collected, options, resolve, reject).start();
  });
}

// Its methods are not private, since nobody else sees the class: an object that
// has private ones is marked when it is made.
class Batch implements Child {
  prev: Child | undefined = undefined;
  next: Child | undefined = undefined;
  readonly #collected: CollectedTasks;
  readonly #options: GroupOptions;
  readonly #resolve: (values: unknown) => void;
  readonly #reject: (error: unknown) => void;
  readonly #parent: Parent | undefined;
  /** Of each task that was started its promise, or, if it is counted, its value. */
  readonly #results: unknown[];
  #controller = sharedController();
  #signal = this.#controller.signal;
  /** Those before, each shared by as many tasks as may be. */
  #fullControllers: AbortController[] | undefined = undefined;
  #started = 0;
  #fulfilled = 0;
  #isStarting = true;
  #isParentAborted = false;
  /** Whether a group has taken over. */
  #isHandedOver = false;

  constructor(
    collected: CollectedTasks,
    options: GroupOptions,
    resolve: (values: unknown) => void,
    reject: (error: unknown) => void,
  ) {
    this.#collected = collected;
    this.#options = options;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#results = new Array<unknown>(collected.tasks.length);
    this.#parent = options.signal && linkToParent(this, options.signal);
  }

  /** Starts the tasks, none of them after an abort, and waits for them. */
  start(): void {
    const { tasks } = this.#collected;
    const isCounted = tasks.length <= FEW;
    const onError = (error: unknown): void => {
      this.onFailure(error);
    };
    try {
      for (const task of tasks) {
        if (this.#isParentAborted) break;
        const promise = Promise.resolve(task(this.nextSignal()));
        const index = this.#started++;
        this.#results[index] = promise;
        if (isCounted) {
          promise.then(value => this.onFulfilled(index, value), onError);
        }
      }
    } catch (error) {
      this.onFailure(error);
      return;
    }
    this.#isStarting = false;
    if (this.#isParentAborted) this.endWithParent();
    if (this.#started < tasks.length) return;
    if (!isCounted) {
      Promise.all(this.#results).then(values => this.succeed(values), onError);
    }
  }

  onFulfilled(index: number, value: unknown): void {
    this.#results[index] = value;
    this.#fulfilled++;
    if (this.#fulfilled === this.#results.length) this.succeed(this.#results);
  }

  succeed(values: readonly unknown[]): void {
    this.#parent?.remove(this);
    this.#resolve(this.#collected.shape(values));
  }

  onFailure(error: unknown): void {
    // Browsers run microtasks between two listeners of `AbortSignal.timeout`.
    if (this.#options.signal?.aborted) this.onParentAbort();
    // The group hears of it, too.
    if (this.#isHandedOver) return;
    if (this.#isParentAborted) {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- It is what the task has thrown.
      this.#results[this.#started++] = Promise.reject(error);
      this.endWithParent();
      return;
    }
    const group = this.handOver();
    group.go(() => {
      throw error;
    });
    this.abort(group.signal.reason);
  }

  onParentAbort(): void {
    if (this.#isParentAborted || this.#isHandedOver) return;
    this.#isParentAborted = true;
    this.abort(this.#options.signal?.reason);
    // The task that is being started is not among them yet.
    if (!this.#isStarting) this.endWithParent();
  }

  endWithParent(): void {
    const parent = new AbortController();
    const group = this.handOver(parent.signal);
    parent.abort(this.#options.signal?.reason);
    // It is not started, and says that work was left undone.
    const next = this.#collected.tasks[this.#started];
    if (next) group.go(next);
  }

  /** A group whose tasks these are from now on. */
  handOver(signal?: AbortSignal): Group {
    const group = new Group({ name: this.#options.name, signal });
    const results = this.#results.slice(0, this.#started);
    for (const [index, result] of results.entries()) {
      group.go(() => result, { name: this.#collected.tasks[index]?.name });
    }
    this.#isHandedOver = true;
    this.#parent?.remove(this);
    void group.wait().then(outcome => {
      // Tasks that were all fulfilled in spite of an abort have done their work.
      if (!outcome.ok) this.#reject(outcome.error);
    });
    return group;
  }

  nextSignal(): AbortSignal {
    if (this.#started > 0 && this.#started % TASKS_A_SIGNAL === 0) {
      (this.#fullControllers ??= []).push(this.#controller);
      this.#controller = sharedController();
      this.#signal = this.#controller.signal;
    }
    return this.#signal;
  }

  abort(reason: unknown): void {
    for (const full of this.#fullControllers ?? []) full.abort(reason);
    this.#controller.abort(reason);
  }
}
