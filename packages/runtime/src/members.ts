import type { GroupAbort } from './group-abort.ts';
import type { LimiterLike } from './limiter.ts';
import type { MembersOwner } from './members-owner.ts';
import { refusals } from './refusals.ts';
import { Schedule } from './schedule.ts';
import { slotsOf } from './slots.ts';
import type { Starter } from './starter.ts';
import { type Runner, TaskSignals } from './task-signals.ts';
import { type Named, type TaskFunction, TaskHandle } from './task.ts';
import { tracer } from './tracer.ts';

/** The tasks of one group, and its body: starts them, runs them, counts them. */
export class Members implements Runner, Starter {
  readonly #limit: number | LimiterLike;
  readonly #abort: GroupAbort;
  readonly #owner: MembersOwner;
  readonly #signals = new TaskSignals(this);
  /** Where there is no limit, made for whoever asks for a slot. */
  #schedule: Schedule | undefined = undefined;
  #closedBy: (() => unknown) | undefined = undefined;
  /** The member that takes no slot. */
  #body: TaskHandle | undefined = undefined;
  #pending = 0;
  #running = 0;
  #hasFulfilled = false;
  #hasCancelled = false;

  constructor(
    limit: number | LimiterLike,
    abort: GroupAbort,
    owner: MembersOwner,
  ) {
    this.#limit = limit;
    this.#abort = abort;
    this.#owner = owner;
    if (limit !== Infinity) this.#schedule = this.schedule;
  }

  get schedule(): Schedule {
    if (!this.#schedule) {
      this.#schedule = new Schedule(slotsOf(this.#limit), this);
      if (this.#closedBy) this.#schedule.close(this.#closedBy);
    }
    return this.#schedule;
  }

  /** Tasks that are running or queued, and the body. */
  get pending(): number {
    return this.#pending;
  }

  get running(): number {
    return this.#running;
  }

  get queued(): number {
    return this.#schedule?.queued ?? 0;
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
  add(run: TaskFunction<unknown>, named: Named): TaskHandle {
    const task = this.#join(named);
    if (this.#abort.by) this.#leave(task, 'cancelled', this.#abort.reason);
    else this.#startOrQueue(task, run);
    return task;
  }

  /** Starts a task, or returns `undefined` where `add` would not. */
  tryAdd(run: TaskFunction<unknown>, named: Named): TaskHandle | undefined {
    if (this.#abort.by || this.#schedule?.take() === false) return undefined;
    const task = this.#join(named);
    this.#start(task, run);
    return task;
  }

  /** Starts the body. Called once at most. */
  addBody(run: TaskFunction<unknown>, named: Named): TaskHandle {
    const body = this.#join(named);
    this.#body = body;
    if (this.#abort.by) this.#leave(body, 'cancelled', this.#abort.reason);
    else this.#start(body, run);
    return body;
  }

  /** What the body needs has failed; the body, which is not over, has to clean up. */
  failBody(error: unknown): void {
    if (!this.#body || this.#abort.isEcho(error)) return;
    this.#owner.onFailure(error, this.#body, true);
  }

  /** No task starts after this: `ready` rejects. */
  close(makeReason: () => unknown): void {
    this.#closedBy = makeReason;
    if (!this.#schedule) return;
    for (const task of this.#schedule.close(makeReason)) {
      this.#leave(task, 'cancelled', makeReason());
    }
  }

  /** Runs the listeners of the tasks' signals. */
  dispatchAbort(reason: unknown): void {
    this.#signals.abort(reason);
  }

  #startOrQueue(task: TaskHandle, run: TaskFunction<unknown>): void {
    let mustWait: boolean;
    try {
      mustWait = this.#schedule?.take() === false;
    } catch (error) {
      task.keepRun(run);
      this.onRefused(task, error);
      return;
    }
    if (mustWait) this.schedule.enqueue(task, run);
    else this.#start(task, run);
  }

  #join(named: Named): TaskHandle {
    this.#pending++;
    const task = new TaskHandle(named);
    tracer?.onTask(task, this.#owner);
    return task;
  }

  #start(task: TaskHandle, run: TaskFunction<unknown>): void {
    this.onSlot(task);
    this.#signals.run(task, run);
  }

  /** A queued task has a slot, and runs a microtask later. */
  onSlot(task: TaskHandle): void {
    task.status = 'running';
    if (task !== this.#body) this.#running++;
  }

  onFulfilled(task: TaskHandle, value: unknown): void {
    this.#leave(task, 'fulfilled', value);
    this.#proceed();
  }

  onRejected(task: TaskHandle, error: unknown): void {
    if (this.#abort.isEcho(error)) {
      this.#leave(task, 'cancelled', error);
    } else {
      this.#leave(task, 'failed', error);
      this.#owner.onFailure(error, task, task === this.#body);
    }
    this.#proceed();
  }

  /** The limiter has no permit for the task, which never runs. */
  onRefused(task: TaskHandle, error: unknown): void {
    const refuse = refusals.get(task.takeRun());
    if (!refuse) {
      this.onRejected(task, error);
      return;
    }
    refuse(error);
    this.onFulfilled(task, undefined);
  }

  /** The task is the next in the line, with a slot. */
  onTurn(task: TaskHandle): void {
    if (this.#abort.by) this.onRejected(task, this.#abort.reason);
    else this.#signals.run(task, task.takeRun());
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
      this.#schedule?.release();
    }
    this.#pending--;
    this.#signals.release(task);
    task.settle(status, result);
  }

  #proceed(): void {
    // First, since a group that is done has no slot to promise.
    this.#owner.onLeave();
    this.#schedule?.advance();
  }
}
