/* eslint-disable @typescript-eslint/no-unnecessary-condition -- WebKit has none. */

// Those that polyfills take, where the runtime has none.
export const dispose: typeof Symbol.dispose =
  Symbol.dispose ?? Symbol.for('Symbol.dispose');
export const asyncDispose: typeof Symbol.asyncDispose =
  Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose');
