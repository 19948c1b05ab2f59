/** Deals out lanes, so that no two spans of time in a lane overlap. */
export class Lanes {
  readonly #ends: number[] = [];

  /**
   * The first lane that is free from `start` to `end`. Spans must come in the
   * order of their ends.
   */
  take(start: number, end: number): number {
    const free = this.#ends.findIndex(last => last <= start);
    const lane = free === -1 ? this.#ends.length : free;
    this.#ends[lane] = end;
    return lane;
  }

  get count(): number {
    return this.#ends.length;
  }
}
