import {
  GroupAbortedError,
  GroupClosedError,
  GroupStuckError,
  newFailureReason,
} from './errors.ts';
import { Failures } from './failures.ts';
import { type AbortOwner, type AbortedBy, GroupAbort } from './group-abort.ts';
import { type GroupOptions, labelOf } from './group-options.ts';
import type { MembersOwner } from './members-owner.ts';
import { Members } from './members.ts';
import { CheckedOutcome, NONE } from './outcome.ts';
import type { Schedule } from './schedule.ts';
import { StuckWatch } from './stuck-watch.ts';
import type { Named, TaskFunction, TaskHandle, TaskInfo } from './task.ts';
import { lookForSubscribers, tracer } from './tracer.ts';
import { warnUnlessNamed } from './warn-of-stuck.ts';

/** The life of a group: open, perhaps aborted, settled. */
export class GroupCore implements AbortOwner, MembersOwner {
  readonly options: GroupOptions;
  readonly #failFast: boolean | undefined;
  readonly #abort: GroupAbort;
  #failures: Failures | undefined = undefined;
  readonly #members: Members;
  #watch: StuckWatch | undefined = undefined;
  #wait: Promise<CheckedOutcome> | undefined = undefined;
  #resolve: ((outcome: CheckedOutcome) => void) | undefined = undefined;
  #outcome: CheckedOutcome | undefined = undefined;

  constructor(options: GroupOptions, failFast?: boolean) {
    this.options = options;
    this.#failFast = failFast ?? options.failFast;
    this.#abort = new GroupAbort(options, this);
    this.#members = new Members(options.limit ?? Infinity, this.#abort, this);
    if (options.timeout !== undefined) {
      this.#abort.startDeadline(options.timeout);
    }
    lookForSubscribers();
    tracer?.onGroup(this);
  }

  get running(): number {
    return this.#members.running;
  }

  get queued(): number {
    return this.#members.queued;
  }

  get signal(): AbortSignal {
    if (!this.#outcome) this.#abort.link();
    return this.#abort.signal;
  }

  add(
    run: TaskFunction<unknown>,
    named: Named,
    method: 'go' | 'start' = 'go',
  ): TaskHandle {
    this.#open(method);
    return this.#members.add(run, named);
  }

  tryAdd(run: TaskFunction<unknown>, named: Named): TaskHandle | undefined {
    this.#open('tryGo');
    return this.#members.tryAdd(run, named);
  }

  addBody(run: TaskFunction<unknown>, named: Named): TaskHandle {
    this.#open('withGroup');
    return this.#members.addBody(run, named);
  }

  /** The failure of the body comes before its end, at which it may fail once more. */
  failBody(error: unknown): void {
    this.#members.failBody(error);
  }

  /** For whoever waits for a slot, and not for a task. */
  get schedule(): Schedule {
    if (!this.#outcome) this.#abort.link();
    return this.#members.schedule;
  }

  wait(): Promise<CheckedOutcome> {
    if (!this.#wait) {
      this.#wait = new Promise(resolve => {
        this.#resolve = resolve;
      });
      this.#abort.link();
    }
    // Later, so that a task that is added right after the call still counts.
    if (this.#isDone()) void Promise.resolve().then(() => this.onLeave());
    return this.#wait;
  }

  cancel(reason: unknown): void {
    this.#abort.checkParent();
    // To make an error takes longer than most groups live.
    if (this.#abort.by || this.#outcome) return;
    const options = reason === undefined ? {} : { cause: reason };
    const message = `${labelOf(this.options)} was cancelled.`;
    this.abortBy('cancel', new GroupAbortedError(message, options));
  }

  /** Cancels what nobody has waited for, throws what nobody has checked. */
  async dispose(): Promise<void> {
    const isFirst = !this.#wait;
    if (isFirst && this.#members.pending > 0) this.cancel(undefined);
    const outcome = await this.wait();
    try {
      outcome.throwUnchecked();
    } catch (error) {
      if (isFirst) warnUnlessNamed(error, outcome, this.options);
      throw error;
    }
  }

  onFailure(error: unknown, task: TaskInfo, isBody: boolean): void {
    const failures = (this.#failures ??= new Failures(this.options));
    if (this.#outcome) {
      failures.announceLate(error, task);
      return;
    }
    const isNew = failures.record(error);
    // Without its body, nobody supervises the tasks any more; what it throws
    // may be the failure of a task, which was known.
    if ((this.#failFast !== false || isBody) && !this.#abort.by) {
      this.abortBy('failure', newFailureReason(labelOf(this.options), error));
    }
    if (isNew) failures.announce(error, task);
  }

  onLeave(): void {
    // There may be nobody who waits.
    if (this.#watch && this.#members.pending === 0) this.#watch.stop();
    if (this.#resolve && this.#isDone()) this.#settle(this.#resolve);
  }

  /** @throws {GroupClosedError} unless the group is open. */
  #open(method: string): void {
    if (this.#outcome) throw new GroupClosedError(method);
    this.#abort.link();
  }

  abortBy(by: AbortedBy, reason: unknown): void {
    if (this.#abort.by || this.#outcome) return;
    this.#abort.record(by, reason);
    this.#members.close(() => reason);
    // Last, since it runs the listeners, which are user code, at once.
    this.#abort.dispatch();
    this.#members.dispatchAbort(reason);
    if (this.#members.pending > 0) {
      this.#watch = new StuckWatch(
        this.options,
        reason,
        use => use(this.#members.started),
        () => this.onLeave(),
      );
    }
    // A member that has failed leaves later, when `onError` has been told of it.
    if (by !== 'failure') this.onLeave();
  }

  #isDone(): boolean {
    if (this.#outcome) return false;
    return this.#members.pending === 0 || this.#watch?.isOver === true;
  }

  #settle(resolve: (outcome: CheckedOutcome) => void): void {
    const stuck = this.#members.pending > 0 ? this.#members.started : NONE;
    const errors = this.#errors(stuck);
    const isCancelled = this.#abort.by === 'cancel';
    this.#outcome = new CheckedOutcome(errors, isCancelled, stuck);
    this.#abort.stop();
    this.#watch?.stop();
    // An error takes longer to make than most groups live.
    this.#members.close(newClosedError);
    tracer?.onSettled(this, errors, isCancelled);
    resolve(this.#outcome);
  }

  #errors(stuck: readonly TaskInfo[]): readonly unknown[] {
    if (this.#failures) return [...this.#failures.errors];
    if (stuck.length > 0) {
      const { grace = Infinity } = this.options;
      const label = labelOf(this.options);
      return [new GroupStuckError(label, stuck, grace, this.#abort.reason)];
    }
    return this.#abort.outsideReasons(this.#members.areFulfilled);
  }
}

function newClosedError(): GroupClosedError {
  return new GroupClosedError('ready');
}
