import type { errgroupBrand } from './brand.ts';
import type { TaskInfo } from './task.ts';

/**
 * How a group has ended. It must be checked: where none of `ok`, `error`,
 * `errors` and `orThrow` is read, the disposal of the group throws the failure.
 *
 * They are getters, so that reading can be noticed: a copy by spread has none of them.
 */
export type Outcome = SuccessOutcome | FailureOutcome;

interface OutcomeMembers {
  readonly [errgroupBrand]: 'Outcome';
  /** Whether `cancel` ended the group, or its disposal did. */
  readonly cancelled: boolean;
  /** The tasks that had not stopped when `grace` ran out. */
  readonly stuck: readonly TaskInfo[];
  /** Throws `error`, the same object, unless `ok`. */
  orThrow(): void;
}

/** No task has failed. */
export interface SuccessOutcome extends OutcomeMembers {
  /** `false` if a task has failed, or the group was ended from outside. */
  readonly ok: true;
  readonly error: undefined;
  readonly errors: readonly [];
}

/** A task has failed, or the group was ended from outside. */
export interface FailureOutcome extends OutcomeMembers {
  /** `false` if a task has failed, or the group was ended from outside. */
  readonly ok: false;
  /** `errors[0]`: the first failure, the same object that the task threw. */
  readonly error: unknown;
  /**
   * Every genuine failure, in the order in which they came. Without one, what
   * ended the group: the reason of its parent signal, a `GroupTimeoutError` or
   * a `GroupStuckError`.
   */
  readonly errors: readonly unknown[];
}

/** The errors, or the tasks, of most outcomes: one for all of them. */
export const NONE: readonly never[] = Object.freeze([]);

/** What an outcome says, and whether anybody has asked. */
export class CheckedOutcome {
  static {
    // A log has no use for an outcome without its getters.
    Object.defineProperty(
      this.prototype,
      Symbol.for('nodejs.util.inspect.custom'),
      { value: describe },
    );
  }

  readonly cancelled: boolean;
  readonly #errors: readonly unknown[];
  readonly #stuck: readonly TaskInfo[];
  #isChecked = false;

  constructor(
    errors: readonly unknown[],
    cancelled: boolean,
    stuck: readonly TaskInfo[],
  ) {
    this.#errors = errors;
    this.cancelled = cancelled;
    this.#stuck = stuck;
  }

  get ok(): boolean {
    this.#isChecked = true;
    return this.#errors.length === 0;
  }

  get error(): unknown {
    this.#isChecked = true;
    return this.#errors[0];
  }

  get errors(): readonly unknown[] {
    this.#isChecked = true;
    return Object.freeze(this.#errors);
  }

  get stuck(): readonly TaskInfo[] {
    return Object.freeze(this.#stuck);
  }

  orThrow(): void {
    if (!this.ok) throw this.error;
  }

  /** For `JSON.stringify` and logs, which see no getters. */
  toJSON(): object {
    const { ok, cancelled, error, errors, stuck } = this;
    return { ok, cancelled, error, errors, stuck };
  }

  /** Throws the failure if nobody has checked for one. */
  throwUnchecked(): void {
    if (!this.#isChecked) this.orThrow();
  }
}

function describe(this: CheckedOutcome): object {
  return this.toJSON();
}
