import { abortReason } from './abort-reason.ts';

/**
 * As `signal.throwIfAborted()`, which not every signal has: those of a polyfill
 * are as good a parent as any.
 */
export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw abortReason(signal);
}
