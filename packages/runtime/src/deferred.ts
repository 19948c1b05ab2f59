/** A promise and the functions that settle it. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

/** A deferred whose rejection never becomes an `unhandledRejection`. */
// `Promise.withResolvers` is missing on Node 20.
export function defer<T>(): Deferred<T> {
  let resolve!: Deferred<T>['resolve'];
  let reject!: Deferred<T>['reject'];
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  promise.catch(ignore);
  return { promise, resolve, reject };
}

/** Settles the two as one; its promise is that of the first. */
export function both<T>(first: Deferred<T>, second: Deferred<T>): Deferred<T> {
  return {
    promise: first.promise,
    resolve: value => {
      first.resolve(value);
      second.resolve(value);
    },
    reject: reason => {
      first.reject(reason);
      second.reject(reason);
    },
  };
}

// One for all of them: a closure each would cost more than the promise.
function ignore(): void {
  // Whoever awaits the promise hears of it.
}
