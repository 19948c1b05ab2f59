import { checkIterator, checkResult } from './check-options.ts';
import { isLeavable } from './leavable.ts';
import { type Child, type Parent, linkToParent } from './parent-signal.ts';
import { throwIfAborted } from './throw-if-aborted.ts';

/**
 * Reads an async iterable item by item, until `signal` aborts: a `next` that
 * has not settled by then is not waited for, since it may never settle.
 */
export class AsyncCursor<T> implements Child {
  prev: Child | undefined = undefined;
  next: Child | undefined = undefined;
  readonly #iterator: AsyncIterator<T>;
  readonly #signal: AbortSignal;
  readonly #parent: Parent;
  /** Rejects the `next` that is under way. */
  #abandon: ((reason: unknown) => void) | undefined = undefined;
  /** Whether the source must be told that nobody wants more of it. */
  #isOpen = true;

  constructor(source: AsyncIterable<T>, signal: AbortSignal) {
    this.#iterator = source[Symbol.asyncIterator]();
    checkIterator(this.#iterator);
    this.#signal = signal;
    // One link for the whole reading, not a race an item: each would leave a
    // reaction on the promise of an abort that may never come.
    this.#parent = linkToParent(this, signal);
  }

  read(): Promise<IteratorResult<T>> {
    return new Promise((resolve, reject) => {
      throwIfAborted(this.#signal);
      this.#abandon = reject;
      this.#pull().then(
        result => {
          this.#abandon = undefined;
          resolve(result);
        },
        (error: unknown) => {
          // A source that has failed has closed itself.
          this.#abandon = undefined;
          this.#isOpen = false;
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- A source may throw anything.
          reject(error);
        },
      );
    });
  }

  onParentAbort(reason: unknown): void {
    this.#abandon?.(reason);
  }

  /**
   * Must be called when the reading is over. Waits for the source to close,
   * unless a `next` is under way: a generator closes after that, and only a
   * `stream` ends it.
   */
  async close(): Promise<void> {
    this.#parent.remove(this);
    if (!this.#isOpen) return;
    const isPulling = this.#abandon !== undefined;
    const closed = this.#return();
    if (!isPulling || isLeavable(this.#iterator)) await closed;
    else closed.catch(() => undefined);
  }

  // Both are async functions for iterators written by hand, which may throw,
  // or return what is no promise.

  async #pull(): Promise<IteratorResult<T>> {
    const result: unknown = await this.#iterator.next();
    // As `for await` does; what is no object would never be done.
    checkResult(result);
    const pulled = result as IteratorResult<T>; // Its value is that of the source.
    if (isDone(pulled)) this.#isOpen = false;
    return pulled;
  }

  async #return(): Promise<void> {
    await this.#iterator.return?.();
  }
}

/** As `for await` reads it: an iterator written by hand may give any value. */
export function isDone<T>(
  result: IteratorResult<T>,
): result is Exclude<IteratorResult<T>, IteratorYieldResult<T>> {
  return Boolean(result.done);
}
