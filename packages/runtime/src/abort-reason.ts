/** What stands for the reason of those that give none: one for each, as for others. */
const substitutes = new WeakMap<AbortSignal, unknown>();

/** Why `signal`, which has aborted, has: the signals of older polyfills do not say. */
export function abortReason(signal: AbortSignal): unknown {
  const reason: unknown = signal.reason;
  if (reason !== undefined) return reason;
  if (!substitutes.has(signal)) {
    substitutes.set(signal, AbortSignal.abort().reason);
  }
  return substitutes.get(signal);
}
