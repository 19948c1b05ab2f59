import { abortReason } from './abort-reason.ts';
import { checkLimit, checkObject, checkSignal } from './check-options.ts';
import { defer } from './deferred.ts';
import { type Linked, LinkedList } from './linked-list.ts';
import { type Child, linkToParent } from './parent-signal.ts';
import { throwIfAborted } from './throw-if-aborted.ts';

/** The right to run one task, until it is released. */
export interface Permit {
  release(): void;
}

/**
 * Anything that hands out permits, such as a {@link Limiter}. A `tryAcquire`
 * is optional: without it, every task starts asynchronously, and `tryGo`
 * never starts one.
 */
export interface LimiterLike {
  acquire(): PromiseLike<Permit>;
  tryAcquire?(): Permit | undefined;
}

export interface AcquireOptions {
  /** Ends the wait for a permit, with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * One limit that many groups share: never more than `limit` permits are out.
 *
 * ```ts
 * const database = new Limiter(10);
 * await map(users, saveUser, { limit: database });
 * await map(orders, saveOrder, { limit: database });
 * ```
 */
export class Limiter implements LimiterLike {
  readonly #waiting = new LinkedList<Waiter>();
  #acquired = 0;
  /** An integer from 1 and up, or `Infinity`. */
  readonly limit: number;

  /** @throws {TypeError | RangeError} unless `limit` is an integer from 1 and up, or `Infinity`. */
  constructor(limit: number) {
    checkLimit(limit);
    this.limit = limit;
  }

  /** How many permits are out. */
  get acquired(): number {
    return this.#acquired;
  }

  /**
   * Resolves with a permit as soon as one is free, in the order of the calls.
   * It must be released, whatever happens; releasing it again does nothing.
   *
   * Rejects with `signal.reason`, the same object, if `options.signal` aborts
   * before that, and leaves the line; at once if it is aborted already.
   */
  acquire(options?: AcquireOptions): Promise<Permit> {
    return options === undefined ? this.#join() : this.#joinWith(options);
  }

  /** A permit if one is free and nobody waits for it, or else `undefined`. */
  tryAcquire(): Permit | undefined {
    if (this.#acquired >= this.limit) return undefined;
    this.#acquired++;
    return this.#permit();
  }

  /** Takes a permit, or a place in the line. */
  #join(): Promise<Permit> {
    const permit = this.tryAcquire();
    if (permit) return Promise.resolve(permit);
    const { promise, resolve: grant } = defer<Permit>();
    const line = this.#waiting;
    const waiter = { line, grant, promise, prev: undefined, next: undefined };
    line.push(waiter);
    waiters.set(promise, waiter);
    return promise;
  }

  async #joinWith(options: AcquireOptions): Promise<Permit> {
    checkObject(options);
    checkSignal(options.signal);
    const { signal } = options;
    if (!signal) return this.#join();
    throwIfAborted(signal);
    return untilAborted(this.#join(), signal);
  }

  #permit(): Permit {
    let isOut = true;
    return {
      release: () => {
        if (!isOut) return;
        isOut = false;
        this.#passOn();
      },
    };
  }

  #passOn(): void {
    const waiter = this.#waiting.first;
    if (!waiter) {
      this.#acquired--;
      return;
    }
    // A permit that is passed on is never free in between, so that a late
    // `tryAcquire` cannot overtake those who wait.
    leaveLine(waiter.promise);
    waiter.grant(this.#permit());
  }
}

interface Waiter extends Linked<Waiter> {
  readonly line: LinkedList<Waiter>;
  readonly promise: Promise<Permit>;
  readonly grant: (permit: Permit) => void;
}

/** Those who wait, by what they wait for. */
const waiters = new WeakMap<PromiseLike<unknown>, Waiter>();

/**
 * Gives up what `acquire` has returned, if it is of a {@link Limiter} that has not
 * granted it: a limiter that stays busy would keep all who ever asked.
 *
 * @returns whether it was of one, and had not been granted.
 */
export function leaveLine(promise: PromiseLike<unknown>): boolean {
  const waiter = waiters.get(promise);
  if (!waiter) return false;
  waiters.delete(promise);
  waiter.line.remove(waiter);
  return true;
}

/** What is waited for, or else the reason of the abort, when it has left the line. */
function untilAborted(
  waiting: Promise<Permit>,
  signal: AbortSignal,
): Promise<Permit> {
  return new Promise((resolve, reject) => {
    const child: Child = {
      prev: undefined,
      next: undefined,
      onParentAbort(): void {
        // One that is granted is for the caller to release.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- A reason may be anything.
        if (leaveLine(waiting)) reject(abortReason(signal));
      },
    };
    const parent = linkToParent(child, signal);
    void waiting.then(permit => {
      parent.remove(child);
      resolve(permit);
    });
  });
}
