import { abortReason } from './abort-reason.ts';
import { isEcho } from './echo.ts';
import { GroupTimeoutError } from './errors.ts';
import { type GroupOptions, labelOf } from './group-options.ts';
import { NONE } from './outcome.ts';
import { type Child, type Parent, linkToParent } from './parent-signal.ts';
import { abort, newController } from './shared-signal.ts';

export type AbortedBy = 'failure' | 'cancel' | 'deadline' | 'parent';

export interface AbortOwner {
  /** Told of the parent's abort and of the deadline. */
  abortBy(by: AbortedBy, reason: unknown): void;
}

/** Whether, by what and why a group is aborted; its parent and its deadline. */
export class GroupAbort implements Child {
  prev: Child | undefined = undefined;
  next: Child | undefined = undefined;
  readonly #options: GroupOptions;
  readonly #parent: AbortSignal | undefined;
  readonly #owner: AbortOwner;
  #by: AbortedBy | undefined = undefined;
  #reason: unknown = undefined;
  #controller: AbortController | undefined = undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined = undefined;
  #link: Parent | undefined = undefined;

  constructor(options: GroupOptions, owner: AbortOwner) {
    this.#options = options;
    this.#parent = options.signal;
    this.#owner = owner;
  }

  /** `undefined` while the group is not aborted. */
  get by(): AbortedBy | undefined {
    return this.#by;
  }

  get reason(): unknown {
    return this.#reason;
  }

  /** Made at first use: most groups hand out the signals of tasks only. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = newController();
      if (this.#by) abort(this.#controller, this.#reason);
    }
    return this.#controller.signal;
  }

  /** What ended the group from outside, if anything did. */
  outsideReasons(areFulfilled: boolean): readonly unknown[] {
    if (this.#by === 'cancel') {
      // An abort of the parent is never lost, though it came second.
      return this.#parent?.aborted ? [abortReason(this.#parent)] : NONE;
    }
    // Work that was done in spite of the abort is done.
    return this.#by === undefined || areFulfilled ? NONE : [this.#reason];
  }

  startDeadline(timeout: number): void {
    const label = labelOf(this.#options);
    const onTime = (): void => {
      this.checkParent();
      this.#owner.abortBy('deadline', new GroupTimeoutError(label, timeout));
    };
    if (timeout === 0) onTime();
    else if (timeout !== Infinity) this.#deadline = setTimeout(onTime, timeout);
  }

  /** Follows the parent, from the first task on, or the first look at it. */
  link(): void {
    this.checkParent();
    if (!this.#parent || this.#link || this.#by) return;
    this.#link = linkToParent(this, this.#parent);
  }

  /** While the group is not linked, an abort of the parent is not heard. */
  checkParent(): void {
    if (this.#by || !this.#parent?.aborted) return;
    this.onParentAbort(abortReason(this.#parent));
  }

  /** Whether a task has thrown `error` only because the group is aborted. */
  isEcho(error: unknown): boolean {
    // Browsers run microtasks between two listeners of `AbortSignal.timeout`.
    this.checkParent();
    return this.#by !== undefined && isEcho(this.#reason, error);
  }

  onParentAbort(reason: unknown): void {
    this.#owner.abortBy('parent', reason);
  }

  /** From here on the group is aborted, though nobody has been told. */
  record(by: AbortedBy, reason: unknown): void {
    this.#by = by;
    this.#reason = reason;
    this.stop();
  }

  /** Runs the listeners of the group's signal. */
  dispatch(): void {
    if (this.#controller) abort(this.#controller, this.#reason);
  }

  /** Nothing from outside matters any more. */
  stop(): void {
    clearTimeout(this.#deadline);
    this.#link?.remove(this);
  }
}
