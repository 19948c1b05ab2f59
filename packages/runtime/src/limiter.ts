import { checkLimit, checkObject, checkSignal } from './check-options.ts';
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
    // Not an async function, which would let later calls overtake this one.
    try {
      return this.#join(signalOf(options));
    } catch (error) {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- A reason may be anything.
      return Promise.reject(error);
    }
  }

  /** A permit if one is free and nobody waits for it, or else `undefined`. */
  tryAcquire(): Permit | undefined {
    if (this.#acquired >= this.limit) return undefined;
    this.#acquired++;
    return this.#permit();
  }

  /** Takes a permit, or a place in the line until `signal` aborts. */
  #join(signal: AbortSignal | undefined): Promise<Permit> {
    const permit = this.tryAcquire();
    if (permit) return Promise.resolve(permit);
    const waiter = new Waiter(this.#waiting);
    if (signal) waiter.leaveOnAbort(signal);
    return waiter.promise;
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
    waiter.grant(this.#permit());
  }
}

/** @throws the reason of the signal, if it has aborted. */
function signalOf(
  options: AcquireOptions | undefined,
): AbortSignal | undefined {
  checkObject(options);
  const signal = options?.signal;
  checkSignal(signal);
  if (signal) throwIfAborted(signal);
  return signal;
}

/** A place in the line for a permit. */
class Waiter implements Linked<Waiter> {
  prev: Waiter | undefined = undefined;
  next: Waiter | undefined = undefined;
  readonly promise: Promise<Permit>;
  readonly #line: LinkedList<Waiter>;
  #resolve!: (permit: Permit) => void;
  #reject!: (reason: unknown) => void;
  #unfollow: (() => void) | undefined = undefined;

  constructor(line: LinkedList<Waiter>) {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#line = line;
    line.push(this);
    waiters.set(this.promise, this);
  }

  grant(permit: Permit): void {
    this.leave();
    this.#resolve(permit);
  }

  leave(): void {
    waiters.delete(this.promise);
    this.#line.remove(this);
    this.#unfollow?.();
  }

  leaveOnAbort(signal: AbortSignal): void {
    const child: Child = {
      prev: undefined,
      next: undefined,
      onParentAbort: reason => {
        // One that was granted, also by a listener of the same abort, is for the
        // caller to release.
        if (leaveLine(this.promise)) this.#reject(reason);
      },
    };
    const parent = linkToParent(child, signal);
    this.#unfollow = () => parent.remove(child);
  }
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
  waiter?.leave();
  return waiter !== undefined;
}
