import { type Deferred, defer } from './deferred.ts';

/**
 * What the mappers of a stream have made and its consumer has not read. There
 * is one consumer, and one producer who waits for room.
 */
export class StreamResults<R> {
  readonly #isOrdered: boolean;
  /** By their place in the stream; that of a failure is empty. */
  readonly #unread = new Map<number, readonly R[]>();
  /** The most that may be running or unread. */
  #most: number;
  #running = 0;
  #settled = 0;
  #read = 0;
  #isLeft = false;
  #isClosed = false;
  #change: Deferred<void> | undefined = undefined;

  /**
   * Where `limit` is no number, as many may be running or unread as have run at
   * a time: never more than the slots that there are.
   */
  constructor(limit: unknown, isOrdered: boolean) {
    this.#most = typeof limit === 'number' ? limit : 0;
    this.#isOrdered = isOrdered;
  }

  /** Resolves when one more mapper may start, or nothing matters any more. */
  async untilRoom(): Promise<void> {
    while (!this.#isClosed && !this.#hasRoom()) await this.#untilChange();
  }

  /** Resolves with whether there is a result to read, or nobody waits for one. */
  async untilReadable(): Promise<boolean> {
    while (!this.#isOver && !this.#hasNext()) await this.#untilChange();
    return !this.#isOver;
  }

  /** The consumer waits no more, also for what it has asked for. */
  leave(): void {
    this.#isLeft = true;
    this.#notify();
  }

  onStart(): void {
    this.#running++;
    this.#most = Math.max(this.#most, this.#running);
  }

  /** `result` is empty if there is none for the item at `index`. */
  onSettle(index: number, result: readonly R[]): void {
    this.#running--;
    this.#unread.set(this.#isOrdered ? index : this.#settled, result);
    this.#settled++;
    this.#notify();
  }

  /** From here on nobody waits. */
  close(): void {
    this.#isClosed = true;
    this.#notify();
  }

  /** The next result; nothing, if it all was over a microtask ago. */
  next(): readonly R[] {
    return !this.#isOver && this.#hasNext() ? this.#remove() : [];
  }

  /** What was not read before the end. */
  *rest(): Generator<R, void, undefined> {
    while (!this.#isLeft && this.#hasNext()) yield* this.#remove();
  }

  get #isOver(): boolean {
    return this.#isClosed || this.#isLeft;
  }

  /** Whether the next result is there. */
  #hasNext(): boolean {
    while (this.#unread.get(this.#read)?.length === 0) this.#remove();
    return this.#unread.has(this.#read);
  }

  // With nothing unread, the slots alone decide.
  #hasRoom(): boolean {
    const unread = this.#unread.size;
    return unread === 0 || this.#running + unread < this.#most;
  }

  #remove(): readonly R[] {
    const result = this.#unread.get(this.#read) ?? [];
    this.#unread.delete(this.#read);
    this.#read++;
    this.#notify();
    return result;
  }

  #untilChange(): Promise<void> {
    this.#change ??= defer();
    return this.#change.promise;
  }

  #notify(): void {
    this.#change?.resolve();
    this.#change = undefined;
  }
}
