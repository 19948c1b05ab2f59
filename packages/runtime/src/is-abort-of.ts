import { abortReason } from './abort-reason.ts';
import { checkRequiredSignal } from './check-options.ts';
import { isStuckError } from './errors.ts';

/**
 * Whether `error` is an echo of the abort of `signal`: its reason, or an error
 * that has the reason in its chain of causes. `false` while `signal` is not
 * aborted.
 *
 * An abort error of another signal is none, whatever its name. Nor is a
 * `GroupStuckError`, though the abort is its cause: that tasks are still
 * running is news.
 *
 * @throws {TypeError} unless `signal` is an AbortSignal.
 */
export function isAbortOf(signal: AbortSignal, error: unknown): boolean {
  checkRequiredSignal(signal);
  try {
    return signal.aborted && isCausedBy(abortReason(signal), error);
  } catch {
    // A getter of a hostile error threw, and nothing shows the reason.
    return false;
  }
}

/** Longer than any chain of causes that has an end. */
const LONGEST_CHAIN = 1_000;

/**
 * Whether `error` is `reason`, or has it in its chain of causes, with no
 * `GroupStuckError` before it.
 */
export function isCausedBy(reason: unknown, error: unknown): boolean {
  let at = error;
  for (let length = 0; length < LONGEST_CHAIN; length++) {
    if (Object.is(at, reason)) return true;
    if (typeof at !== 'object' || at === null || !('cause' in at)) return false;
    if (isStuckError(at)) return false;
    at = at.cause;
  }
  return false;
}
