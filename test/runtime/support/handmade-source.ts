import { type Deferred, deferred } from './deferred.ts';

/** An async source that the test feeds, and of which it sees every call. */
export class HandmadeSource<T> implements AsyncIterable<T>, AsyncIterator<T> {
  readonly calls: string[] = [];
  readonly #pulls: Deferred<IteratorResult<T>>[] = [];
  #answered = 0;
  /** What `return` comes to. */
  closing: Promise<unknown> = Promise.resolve();

  [Symbol.asyncIterator](): this {
    return this;
  }

  give(value: T): void {
    this.answer({ done: false, value });
  }

  end(): void {
    this.answer({ done: true, value: undefined });
  }

  /** Answers the calls of `next` in their order, also those to come. */
  answer(result: IteratorResult<T>): void {
    this.#answer().resolve(result);
  }

  fail(error: unknown): void {
    this.#answer().reject(error);
  }

  next(): Promise<IteratorResult<T>> {
    this.calls.push('next');
    const pulled = this.calls.filter(call => call === 'next').length;
    return this.#pull(pulled - 1).promise;
  }

  async return(): Promise<IteratorResult<T>> {
    this.calls.push('return');
    await this.closing;
    return { done: true, value: undefined };
  }

  #answer(): Deferred<IteratorResult<T>> {
    return this.#pull(this.#answered++);
  }

  #pull(index: number): Deferred<IteratorResult<T>> {
    return (this.#pulls[index] ??= deferred<IteratorResult<T>>());
  }
}
