/** Why `signal` has aborted, which the signals of older polyfills do not say. */
export function abortReason(signal: AbortSignal | undefined): unknown {
  const reason: unknown = signal?.reason;
  return reason === undefined ? AbortSignal.abort().reason : reason;
}
