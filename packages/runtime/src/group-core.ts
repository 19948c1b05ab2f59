import { type Deferred, defer } from './deferred.ts';
import { isEcho } from './echo.ts';
import {
  GroupAbortedError,
  GroupClosedError,
  GroupStuckError,
  GroupTimeoutError,
} from './errors.ts';
import { Failures } from './failures.ts';
import { type AbortedBy, GroupAbort } from './group-abort.ts';
import { type GroupOptions, labelOf } from './group-options.ts';
import type { Permit } from './limiter.ts';
import { Members } from './members.ts';
import { CheckedOutcome } from './outcome.ts';
import { type Child, linkToParent, unlinkFromParent } from './parent-signal.ts';
import { Schedule } from './schedule.ts';
import { slotsOf } from './slots.ts';
import { StuckWatch } from './stuck-watch.ts';
import type { TaskFunction, TaskHandle, TaskInfo } from './task.ts';

/** The life of a group: open, perhaps aborted, settled. */
export class GroupCore implements Child {
  readonly #options: GroupOptions;
  readonly #parent: AbortSignal | undefined;
  readonly #abort = new GroupAbort();
  readonly #members = new Members(this.#abort.taskSignals);
  readonly #failures: Failures;
  readonly #schedule: Schedule;
  #isLinked = false;
  #deadline: ReturnType<typeof setTimeout> | undefined = undefined;
  #watch: StuckWatch | undefined = undefined;
  #wait: Deferred<CheckedOutcome> | undefined = undefined;
  #outcome: CheckedOutcome | undefined = undefined;

  constructor(options: GroupOptions) {
    this.#options = options;
    this.#parent = options.signal;
    this.#failures = new Failures(options.onError);
    this.#schedule = new Schedule(
      slotsOf(options.limit ?? Infinity),
      (task, error) => this.#onRejected(task, error),
    );
    if (options.timeout !== undefined) this.#startDeadline(options.timeout);
  }

  get running(): number {
    return this.#members.running;
  }

  get queued(): number {
    return this.#schedule.queued;
  }

  get signal(): AbortSignal {
    this.#link();
    return this.#abort.signal;
  }

  add(run: TaskFunction<unknown>, name: string): TaskHandle {
    this.#assertOpen('go');
    if (this.#isAborted()) return this.#skip(name);
    const permit = this.#schedule.take();
    return permit ? this.#start(run, name, permit) : this.#enqueue(run, name);
  }

  tryAdd(run: TaskFunction<unknown>, name: string): TaskHandle | undefined {
    this.#assertOpen('tryGo');
    const permit = this.#isAborted() ? undefined : this.#schedule.take();
    return permit && this.#start(run, name, permit);
  }

  /** Adds a member that takes no slot. */
  addBody(run: TaskFunction<unknown>, name: string): TaskHandle {
    if (this.#isAborted()) return this.#skip(name);
    return this.#start(run, name, undefined);
  }

  ready(): Promise<void> {
    const slot = defer<void>();
    if (this.#outcome) slot.reject(new GroupClosedError('ready'));
    else if (this.#isAborted()) slot.reject(this.#abort.reason);
    else this.#schedule.reserve(slot);
    return slot.promise;
  }

  wait(): Promise<CheckedOutcome> {
    this.#link();
    this.#wait ??= defer();
    // Later, so that a task that is added right after the call still counts.
    if (!this.#outcome) queueMicrotask(() => this.#settleIfDone());
    return this.#wait.promise;
  }

  cancel(reason: unknown): void {
    this.#abortBy('cancel', () => {
      const message = `${labelOf(this.#options)} was cancelled.`;
      return reason === undefined
        ? new GroupAbortedError(message)
        : new GroupAbortedError(message, { cause: reason });
    });
  }

  /** Cancels what nobody has waited for, throws what nobody has checked. */
  async dispose(): Promise<void> {
    if (!this.#wait && this.#members.pending > 0) this.cancel(undefined);
    (await this.wait()).throwUnchecked();
  }

  onParentAbort(): void {
    this.#abortBy('parent', () => this.#parent?.reason);
  }

  #start(
    run: TaskFunction<unknown>,
    name: string,
    permit: Permit | undefined,
  ): TaskHandle {
    const task = this.#members.join(name);
    task.permit = permit;
    this.#members.activate(task);
    this.#run(task, run);
    return task;
  }

  #enqueue(run: TaskFunction<unknown>, name: string): TaskHandle {
    const task = this.#members.join(name);
    // A reaction of a promise runs in the async context in which it was added,
    // the caller's. `AsyncLocalStorage.snapshot` does the same on some runtimes
    // only.
    void new Promise<void>(resolve => {
      task.start = () => {
        this.#members.activate(task);
        resolve();
      };
    }).then(() => {
      if (this.#abort.by) this.#onRejected(task, this.#abort.reason);
      else this.#run(task, run);
    });
    this.#schedule.enqueue(task);
    return task;
  }

  #skip(name: string): TaskHandle {
    const task = this.#members.join(name);
    this.#members.leave(task, 'cancelled', this.#abort.reason);
    return task;
  }

  #run(task: TaskHandle, run: TaskFunction<unknown>): void {
    const shard = this.#abort.taskSignals.take();
    let promise: Promise<unknown>;
    task.shard = shard;
    try {
      promise = Promise.resolve(run(shard.controller.signal));
    } catch (error) {
      this.#onRejected(task, error);
      return;
    }
    // Not an async function around the task, which costs four times as much.
    void promise.then(
      value => this.#onFulfilled(task, value),
      (error: unknown) => this.#onRejected(task, error),
    );
  }

  #onFulfilled(task: TaskHandle, value: unknown): void {
    this.#members.leave(task, 'fulfilled', value);
    this.#proceed();
  }

  #onRejected(task: TaskHandle, error: unknown): void {
    if (this.#abort.by && isEcho(this.#abort.reason, error)) {
      this.#members.leave(task, 'cancelled', error);
    } else {
      this.#members.leave(task, 'failed', error);
      this.#fail(error, task);
    }
    this.#proceed();
  }

  #fail(error: unknown, task: TaskInfo): void {
    if (this.#outcome) {
      this.#failures.announceLate(error, task);
      return;
    }
    if (!this.#failures.record(error)) return;
    if (this.#options.failFast !== false) {
      const message = `${labelOf(this.#options)} was aborted: a task has failed.`;
      this.#abortBy(
        'failure',
        () => new GroupAbortedError(message, { cause: error }),
      );
    }
    this.#failures.announce(error, task);
  }

  #proceed(): void {
    this.#schedule.advance();
    this.#settleIfDone();
  }

  #link(): void {
    const parent = this.#parent;
    if (!parent || this.#isLinked || this.#abort.by || this.#outcome) return;
    if (parent.aborted) {
      this.onParentAbort();
      return;
    }
    this.#isLinked = true;
    linkToParent(parent, this);
  }

  #startDeadline(timeout: number): void {
    const abort = (): void =>
      this.#abortBy(
        'deadline',
        () => new GroupTimeoutError(labelOf(this.#options), timeout),
      );
    if (timeout === 0) abort();
    else if (timeout !== Infinity) this.#deadline = setTimeout(abort, timeout);
  }

  #isAborted(): boolean {
    this.#link();
    return this.#abort.by !== undefined;
  }

  #abortBy(by: AbortedBy, makeReason: () => unknown): void {
    if (this.#abort.by || this.#outcome) return;
    const reason = makeReason();
    // Recorded before the dispatch, which runs user code at once.
    this.#abort.record(by, reason);
    clearTimeout(this.#deadline);
    for (const task of this.#schedule.close(reason)) {
      this.#members.leave(task, 'cancelled', reason);
    }
    this.#abort.dispatch();
    if (this.#members.pending > 0) this.#watchStuck();
    this.#settleIfDone();
  }

  #watchStuck(): void {
    this.#watch = new StuckWatch(
      this.#options,
      () => this.#members.toArray(),
      () => this.#settleIfDone(),
    );
  }

  #settleIfDone(): void {
    if (!this.#wait || this.#outcome) return;
    if (this.#members.pending > 0 && !this.#watch?.isOver) return;
    this.#settle(this.#wait);
  }

  #settle(wait: Deferred<CheckedOutcome>): void {
    const stuck = this.#members.toArray();
    this.#outcome = new CheckedOutcome(
      Object.freeze(this.#errors(stuck)),
      this.#abort.by === 'cancel',
      stuck,
    );
    clearTimeout(this.#deadline);
    this.#watch?.stop();
    this.#schedule.close(this.#abort.reason);
    if (this.#parent && this.#isLinked) unlinkFromParent(this.#parent, this);
    wait.resolve(this.#outcome);
  }

  #errors(stuck: readonly TaskInfo[]): unknown[] {
    const { errors } = this.#failures;
    if (errors.length > 0) return [...errors];
    const { by, reason } = this.#abort;
    if (stuck.length > 0) {
      const { grace = Infinity } = this.#options;
      return [
        new GroupStuckError(labelOf(this.#options), stuck, grace, reason),
      ];
    }
    // Work that was done in spite of the abort is done.
    if (this.#members.areFulfilled) return [];
    if (by === 'parent' || by === 'deadline') return [reason];
    const parent = this.#parent;
    return by === 'cancel' && parent?.aborted ? [parent.reason] : [];
  }

  #assertOpen(method: string): void {
    if (this.#outcome) throw new GroupClosedError(method);
  }
}
