import { abortReason } from './abort-reason.ts';
import { begin } from './begin.ts';
import { checkObject, checkSignal, checkType } from './check-options.ts';
import {
  type CollectedTasks,
  type TaskRecord,
  collectTasks,
} from './collect-tasks.ts';
import { isEcho } from './echo.ts';
import { newFailureReason } from './errors.ts';
import { type GroupOptions, labelOf } from './group-options.ts';
import { type Child, type Parent, linkToParent } from './parent-signal.ts';
import { TASKS_A_SIGNAL, abort, newController } from './shared-signal.ts';
import type { TaskFunction } from './task.ts';
import { throwIfAborted } from './throw-if-aborted.ts';
import { type Failure, untilStopped } from './until-stopped.ts';

/**
 * Of so many tasks each is counted when it is fulfilled: `Promise.all` makes a
 * promise, and another is needed to hear of it. With more tasks it takes less.
 */
const FEW = 16;

/**
 * `all` for tasks that share no limit, have no clock and nobody who listens: of
 * the options there are but a parent and a name.
 *
 * Such tasks need nothing of a group but its signals, so that there is none, and
 * no handle for each task. How they end after an abort, `untilStopped` tells.
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
    if (options.signal) throwIfAborted(options.signal);
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
  #controller = newController();
  #signal = this.#controller.signal;
  /** Those before, each shared by as many tasks as may be. */
  #fullControllers: AbortController[] | undefined = undefined;
  #started = 0;
  #fulfilled = 0;
  #isStarting = true;
  #isParentAborted = false;
  /** Whether nothing but the end of those that were started is waited for. */
  #isEnding = false;

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
      // By their place: with `for … of` all of 100,000 take V8 a tenth longer.
      let task = tasks[0];
      while (task && !this.#isParentAborted) {
        const promise = this.begin(task);
        if (isCounted) this.count(promise, this.#started - 1, onError);
        task = tasks[this.#started];
      }
    } catch (error) {
      this.onFailure(error);
      return;
    }
    this.#isStarting = false;
    // Before the end, which rejects unless this has resolved.
    if (!isCounted && this.#started === tasks.length) {
      Promise.all(this.#results).then(values => this.succeed(values), onError);
    }
    if (this.#isParentAborted) this.endWithParent();
  }

  begin(task: TaskFunction<unknown>): Promise<unknown> {
    const promise = Promise.resolve(begin(task, this.nextSignal()));
    this.#results[this.#started++] = promise;
    return promise;
  }

  count(
    promise: Promise<unknown>,
    index: number,
    onError: (error: unknown) => void,
  ): void {
    promise.then(value => {
      // Once: what comes from elsewhere may call back again.
      if (this.#results[index] === promise) this.onFulfilled(index, value);
    }, onError);
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
    const { signal } = this.#options;
    // Browsers run microtasks between two listeners of `AbortSignal.timeout`.
    if (!this.#isEnding && signal?.aborted) {
      this.onParentAbort(abortReason(signal));
    }
    if (this.#isEnding) return;
    if (this.#isParentAborted) {
      const reason: unknown = this.#signal.reason;
      void this.end(reason, isEcho(reason, error) ? undefined : { error });
      return;
    }
    void this.end(newFailureReason(labelOf(this.#options), error), { error });
  }

  onParentAbort(reason: unknown): void {
    this.#isParentAborted = true;
    this.abort(reason);
    // The task that is being started is not among them yet.
    if (!this.#isStarting) this.endWithParent();
  }

  endWithParent(): void {
    void this.end(this.#signal.reason, undefined);
  }

  /** Aborts those that were started, and waits for them, as a group does. */
  async end(reason: unknown, failure: Failure | undefined): Promise<void> {
    this.#isEnding = true;
    this.#parent?.remove(this);
    this.abort(reason);
    const first = await untilStopped(
      this.#results,
      this.#collected.tasks,
      this.#options,
      reason,
      failure,
    );
    // If all were fulfilled in spite of the abort, it has resolved by now: their
    // work is done.
    this.#reject(first ? first.error : reason);
  }

  nextSignal(): AbortSignal {
    if (this.#started > 0 && this.#started % TASKS_A_SIGNAL === 0) {
      (this.#fullControllers ??= []).push(this.#controller);
      this.#controller = newController();
      this.#signal = this.#controller.signal;
    }
    return this.#signal;
  }

  abort(reason: unknown): void {
    for (const full of this.#fullControllers ?? []) abort(full, reason);
    abort(this.#controller, reason);
  }
}
