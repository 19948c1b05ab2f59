/**
 * As `signal.throwIfAborted()`, which not every signal has: those of a polyfill
 * are as good a parent as any.
 */
export function throwIfAborted(signal: AbortSignal): void {
  // eslint-disable-next-line errgroup/prefer-throw-if-aborted, @typescript-eslint/only-throw-error -- It is what this is for; a reason may be anything.
  if (signal.aborted) throw signal.reason;
}
