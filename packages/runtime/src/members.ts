import { isEcho } from './echo.ts';
import type { GroupAbort } from './group-abort.ts';
import type { GroupOptions } from './group-options.ts';
import { Schedule } from './schedule.ts';
import type { Slots } from './slots.ts';
import { TaskSignals } from './task-signals.ts';
import { type TaskFunction, TaskHandle, type TaskInfo } from './task.ts';
import { tracer } from './tracer.ts';

/** Told of what the members of a group have come to. */
export interface MembersOwner {
  readonly options: GroupOptions;
  /** A genuine failure, perhaps the body's. The member has left already. */
  onFailure(error: unknown, task: TaskInfo, isBody: boolean): void;
  /** A member has left, and perhaps it was the last. */
  onLeave(): void;
}

/** The tasks of one group, and its body: starts them, runs them, counts them. */
export class Members {
  readonly #abort: GroupAbort;
  readonly #owner: MembersOwner;
  readonly #schedule: Schedule;
  readonly #signals = new TaskSignals();
  /** The member that takes no slot. */
  #body: TaskHandle | undefined = undefined;
  #pending = 0;
  #running = 0;
  #hasFulfilled = false;
  #hasCancelled = false;

  constructor(slots: Slots, abort: GroupAbort, owner: MembersOwner) {
    this.#schedule = new Schedule(slots);
    this.#abort = abort;
    this.#owner = owner;
  }

  /** Tasks that are running or queued, and the body. */
  get pending(): number {
    return this.#pending;
  }

  get running(): number {
    return this.#running;
  }

  get queued(): number {
    return this.#schedule.queued;
  }

  /** Those that have started and not settled. */
  get started(): TaskHandle[] {
    return this.#signals.tasks;
  }

  /** Whether there were members, and not one was cancelled. */
  get areFulfilled(): boolean {
    return this.#hasFulfilled && !this.#hasCancelled;
  }

  /** Starts a task, queues it, or, after the abort, cancels it. */
  add(run: TaskFunction<unknown>, name: string): TaskHandle {
    const task = this.#join(name);
    if (this.#abort.by) this.#leave(task, 'cancelled', this.#abort.reason);
    else if (this.#schedule.take()) this.#start(task, run);
    else this.#enqueue(task, run);
    return task;
  }

  /** Starts a task, or returns `undefined` where `add` would not. */
  tryAdd(run: TaskFunction<unknown>, name: string): TaskHandle | undefined {
    if (this.#abort.by || !this.#schedule.take()) return undefined;
    const task = this.#join(name);
    this.#start(task, run);
    return task;
  }

  /** Starts the body. Called once at most. */
  addBody(run: TaskFunction<unknown>, name: string): TaskHandle {
    const body = this.#join(name);
    this.#body = body;
    if (this.#abort.by) this.#leave(body, 'cancelled', this.#abort.reason);
    else this.#start(body, run);
    return body;
  }

  /** Settles when there is a slot for a task, or none will come. */
  ready(): Promise<void> {
    return this.#schedule.ready();
  }

  /** No task starts after this: `ready` rejects. */
  close(makeReason: () => unknown): void {
    for (const task of this.#schedule.close(makeReason)) {
      this.#leave(task, 'cancelled', makeReason());
    }
  }

  /** Runs the listeners of the tasks' signals. */
  dispatchAbort(reason: unknown): void {
    this.#signals.abort(reason);
  }

  #join(name: string): TaskHandle {
    this.#pending++;
    const task = new TaskHandle(name);
    tracer?.onTask(task, this.#owner);
    return task;
  }

  #start(task: TaskHandle, run: TaskFunction<unknown>): void {
    this.#activate(task);
    this.#run(task, run);
  }

  #enqueue(task: TaskHandle, run: TaskFunction<unknown>): void {
    // A reaction of a promise runs in the async context in which it was added,
    // the caller's. `AsyncLocalStorage.snapshot` does the same on some runtimes
    // only.
    void new Promise<void>(resolve => {
      this.#schedule.enqueue({
        task,
        start: () => {
          this.#activate(task);
          resolve();
        },
        refuse: error => this.#onRejected(task, error),
        prev: undefined,
        next: undefined,
      });
    }).then(() => {
      this.#schedule.begin();
      if (this.#abort.by) this.#onRejected(task, this.#abort.reason);
      else this.#run(task, run);
    });
  }

  #activate(task: TaskHandle): void {
    task.status = 'running';
    if (task !== this.#body) this.#running++;
  }

  #run(task: TaskHandle, run: TaskFunction<unknown>): void {
    let promise: Promise<unknown>;
    // Among the members before it runs: it may fail, abort the group or add
    // another one in there.
    const signal = this.#signals.signalFor(task);
    try {
      promise = Promise.resolve(
        tracer ? tracer.run(task, run, signal) : run(signal),
      );
    } catch (error) {
      this.#onRejected(task, error);
      return;
    }
    // Not an async function around the task, which costs much more.
    promise.then(
      value => this.#onFulfilled(task, value),
      (error: unknown) => this.#onRejected(task, error),
    );
  }

  #onFulfilled(task: TaskHandle, value: unknown): void {
    this.#leave(task, 'fulfilled', value);
    this.#proceed();
  }

  #onRejected(task: TaskHandle, error: unknown): void {
    if (this.#abort.by && isEcho(this.#abort.reason, error)) {
      this.#leave(task, 'cancelled', error);
    } else {
      this.#leave(task, 'failed', error);
      this.#owner.onFailure(error, task, task === this.#body);
    }
    this.#proceed();
  }

  #leave(
    task: TaskHandle,
    status: 'fulfilled' | 'failed' | 'cancelled',
    result: unknown,
  ): void {
    if (status === 'fulfilled') this.#hasFulfilled = true;
    if (status === 'cancelled') this.#hasCancelled = true;
    if (task.status === 'running' && task !== this.#body) {
      this.#running--;
      this.#schedule.release();
    }
    this.#pending--;
    this.#signals.release(task);
    task.settle(status, result);
  }

  #proceed(): void {
    this.#schedule.advance();
    this.#owner.onLeave();
  }
}
