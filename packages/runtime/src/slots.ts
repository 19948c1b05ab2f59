import { checkPermit } from './check-options.ts';
import { type LimiterLike, type Permit, leaveLine } from './limiter.ts';
import { reportUncaught } from './report.ts';

/** Where the slots of a group's tasks come from. */
export interface Slots {
  /** Whether others wait for the same slots. */
  readonly isShared: boolean;
  /** Takes a slot if one is free now. Throws what the limiter throws. */
  take(): boolean;
  /** Gives a slot back. */
  release(): void;
  /** Tells `client` when `take` may succeed where it has just failed. */
  whenFree(client: SlotClient): void;
  /** From here on, what comes is for nobody. */
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

/** The limit of one group is a count. */
class CountedSlots implements Slots {
  readonly isShared: boolean = false;
  readonly #limit: number;
  #taken = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  take(): boolean {
    if (this.#taken >= this.#limit) return false;
    this.#taken++;
    return true;
  }

  release(): void {
    this.#taken--;
  }

  whenFree(): void {
    // Nobody else has a slot, and the group looks again whenever one of its
    // own tasks has given one back.
  }

  close(): void {
    // Nothing is asked for in advance.
  }
}

/** A limit shared with others, asked for one permit at a time. */
class LimiterSlots implements Slots {
  readonly isShared: boolean = true;
  readonly #limiter: LimiterLike;
  /** Permits are alike, so that it does not matter which is given back. */
  readonly #taken: Permit[] = [];
  #offered: Permit | undefined = undefined;
  /** Who is told of the permit that the limiter has been asked for. */
  #client: SlotClient | undefined = undefined;
  #request: PromiseLike<unknown> | undefined = undefined;
  #isClosed = false;

  constructor(limiter: LimiterLike) {
    this.#limiter = limiter;
  }

  take(): boolean {
    const permit = this.#offered ?? this.#tryAcquire();
    this.#offered = undefined;
    if (!permit) return false;
    // The limiter may have aborted the group when it was asked.
    if (this.#isClosed) {
      giveBack(permit);
      return false;
    }
    this.#taken.push(permit);
    return true;
  }

  release(): void {
    giveBack(this.#taken.pop());
  }

  whenFree(client: SlotClient): void {
    if (this.#client) return;
    this.#client = client;
    this.#acquire().then(
      permit => {
        this.#offered = permit;
        this.#takeClient()?.advance();
        this.#withdraw();
      },
      (error: unknown) => this.#takeClient()?.refuse(error),
    );
  }

  close(): void {
    this.#isClosed = true;
    // The limiter, which may be busy for long, holds nothing of the group.
    this.#client = undefined;
    if (this.#request) leaveLine(this.#request);
  }

  #takeClient(): SlotClient | undefined {
    const client = this.#client;
    this.#client = undefined;
    return client;
  }

  // Those who asked may have found another permit meanwhile.
  #withdraw(): void {
    giveBack(this.#offered);
    this.#offered = undefined;
  }

  async #acquire(): Promise<Permit> {
    this.#request = this.#limiter.acquire();
    const permit: unknown = await this.#request;
    checkPermit('limit.acquire()', permit);
    return permit;
  }

  #tryAcquire(): Permit | undefined {
    const permit: unknown = this.#limiter.tryAcquire?.();
    if (!permit) return undefined;
    checkPermit('limit.tryAcquire()', permit);
    return permit;
  }
}

/** A limiter that throws then must not keep the group open. */
function giveBack(permit: Permit | undefined): void {
  try {
    permit?.release();
  } catch (error) {
    reportUncaught(error);
  }
}
