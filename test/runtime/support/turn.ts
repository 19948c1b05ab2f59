// Taken before a test can put a fake timer in its place.
const { setImmediate } = globalThis;

/** Lets every pending microtask run, and the event loop turn once. */
export function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
