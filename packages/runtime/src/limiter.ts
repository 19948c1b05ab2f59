import { type Linked, LinkedList } from './linked-list.ts';
import { checkLimit } from './check-options.ts';
import { defer } from './deferred.ts';

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
   */
  acquire(): Promise<Permit> {
    const permit = this.tryAcquire();
    if (permit) return Promise.resolve(permit);
    const { promise, resolve: grant } = defer<Permit>();
    const line = this.#waiting;
    const waiter = { line, grant, promise, prev: undefined, next: undefined };
    line.push(waiter);
    waiters.set(promise, waiter);
    return promise;
  }

  /** A permit if one is free and nobody waits for it, or else `undefined`. */
  tryAcquire(): Permit | undefined {
    if (this.#acquired >= this.limit) return undefined;
    this.#acquired++;
    return this.#permit();
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
 */
export function leaveLine(promise: PromiseLike<unknown>): void {
  const waiter = waiters.get(promise);
  if (!waiter) return;
  waiters.delete(promise);
  waiter.line.remove(waiter);
}
