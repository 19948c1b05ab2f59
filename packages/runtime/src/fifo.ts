/** A queue. To join it and to leave it takes constant time, on average. */
export class Fifo<T> {
  #joined: T[] = [];
  /** Those who are next, the first of them last. */
  #leaving: T[] = [];

  get size(): number {
    return this.#joined.length + this.#leaving.length;
  }

  /** Who has been in the queue for longest. */
  get first(): T | undefined {
    const { length } = this.#leaving;
    if (length > 0) return this.#leaving[length - 1];
    return this.#joined.length > 0 ? this.#joined[0] : undefined;
  }

  push(member: T): void {
    this.#joined.push(member);
  }

  /** Takes out the first. */
  shift(): T | undefined {
    if (this.#leaving.length === 0) {
      this.#leaving = this.#joined.reverse();
      this.#joined = [];
    }
    return this.#leaving.pop();
  }

  /** Takes out all of them. */
  drain(): T[] {
    if (this.size === 0) return [];
    const members = [...this.#leaving.reverse(), ...this.#joined];
    this.#leaving = [];
    this.#joined = [];
    return members;
  }
}
