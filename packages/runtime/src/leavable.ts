/** Those whose `return` is heard at once. */
const leavables = new WeakSet<object>();

/**
 * A generator hears of `return` and `throw` after the `next` that is under way,
 * which may wait for something that never comes; `leave` hears of them at once.
 */
export function leavable<T>(
  generator: AsyncGenerator<T, void, unknown>,
  leave: () => void,
): AsyncGenerator<T, void, unknown> {
  const end = generator.return.bind(generator);
  const fail = generator.throw.bind(generator);
  leavables.add(generator);
  // Defined, since an assignment throws where the prototype is frozen.
  const method = { configurable: true, writable: true };
  return Object.defineProperties(generator, {
    return: {
      ...method,
      value(result: void | PromiseLike<void>) {
        leave();
        return end(result);
      },
    },
    throw: {
      ...method,
      value(error: unknown) {
        leave();
        return fail(error);
      },
    },
  });
}

/** Whether a `return` ends a `next` that is under way. */
export function isLeavable(iterator: object): boolean {
  return leavables.has(iterator);
}
