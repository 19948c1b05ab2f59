import type { LimiterLike, Permit } from './limiter.ts';

/** Where the slots of a group's tasks come from. */
export interface Slots {
  /** Whether others wait for the same slots. */
  readonly isShared: boolean;
  /** A slot if one is free now. Released with its own `release`. */
  take(): Permit | undefined;
  /** Tells `client` when `take` may succeed where it has just failed. */
  whenFree(client: SlotClient): void;
  /** Gives back what is held for nobody, when the group starts no more tasks. */
  close(): void;
}

export interface SlotClient {
  /** A slot may be free. */
  advance(): void;
  /** The limiter has failed, with `error`, to hand out a permit. */
  refuse(error: unknown): void;
}

export function slotsOf(limit: number | LimiterLike): Slots {
  return typeof limit === 'number'
    ? new CountedSlots(limit)
    : new LimiterSlots(limit);
}

/** A limit of one group: a count, and so no permit to allocate. */
class CountedSlots implements Slots, Permit {
  readonly isShared = false;
  readonly #limit: number;
  #taken = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  take(): Permit | undefined {
    if (this.#taken >= this.#limit) return undefined;
    this.#taken++;
    return this;
  }

  release(): void {
    this.#taken--;
  }

  // The group tries again whenever one of its own tasks has released a slot,
  // and nobody else has any.
  whenFree(): void {}

  close(): void {}
}

/** A limit shared with others, asked for one permit at a time. */
class LimiterSlots implements Slots {
  readonly isShared = true;
  readonly #limiter: LimiterLike;
  #held: Permit | undefined = undefined;
  #isAsking = false;
  #isClosed = false;

  constructor(limiter: LimiterLike) {
    this.#limiter = limiter;
  }

  take(): Permit | undefined {
    const held = this.#held;
    this.#held = undefined;
    return held ?? this.#limiter.tryAcquire?.();
  }

  whenFree(client: SlotClient): void {
    if (this.#isAsking) return;
    this.#isAsking = true;
    this.#acquire().then(
      permit => {
        this.#isAsking = false;
        this.#held = permit;
        if (!this.#isClosed) client.advance();
        // Whoever asked may have found another permit meanwhile.
        this.#releaseHeld();
      },
      (error: unknown) => {
        this.#isAsking = false;
        client.refuse(error);
      },
    );
  }

  close(): void {
    this.#isClosed = true;
    this.#releaseHeld();
  }

  #releaseHeld(): void {
    this.#held?.release();
    this.#held = undefined;
  }

  async #acquire(): Promise<Permit> {
    return await this.#limiter.acquire();
  }
}
