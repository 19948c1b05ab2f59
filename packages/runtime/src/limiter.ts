import { type Linked, LinkedList } from './linked-list.ts';
import { checkLimit } from './check-options.ts';

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
    return new Promise(grant => {
      this.#waiting.push({ grant, prev: undefined, next: undefined });
    });
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
    this.#waiting.remove(waiter);
    waiter.grant(this.#permit());
  }
}

interface Waiter extends Linked<Waiter> {
  readonly grant: (permit: Permit) => void;
}
