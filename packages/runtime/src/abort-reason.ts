import { GroupAbortedError } from './errors.ts';

/** What stands for the reason of those that give none: one for each, as for others. */
const substitutes = new WeakMap<AbortSignal, unknown>();

/** Why `signal`, which has aborted, has: the signals of older polyfills do not say. */
export function abortReason(signal: AbortSignal): unknown {
  const reason: unknown = signal.reason;
  if (reason !== undefined) return reason;
  if (!substitutes.has(signal)) {
    substitutes.set(signal, new GroupAbortedError('The signal was aborted.'));
  }
  return substitutes.get(signal);
}
