/**
 * Whether `error` is an echo of the abort of `signal`: its reason, or an error
 * that has the reason in its chain of causes. `false` while `signal` is not
 * aborted.
 *
 * An abort error of another signal is none, whatever its name.
 */
export function isAbortOf(signal: AbortSignal, error: unknown): boolean {
  return signal.aborted && isCausedBy(signal.reason, error);
}

/** Whether `error` is `reason`, or has it in its chain of causes. */
export function isCausedBy(reason: unknown, error: unknown): boolean {
  const seen = new Set<unknown>();
  let at = error;
  while (at !== reason) {
    if (typeof at !== 'object' || at === null || seen.has(at)) return false;
    seen.add(at);
    if (!('cause' in at)) return false;
    at = at.cause;
  }
  return true;
}
