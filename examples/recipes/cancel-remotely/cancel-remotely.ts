import { onAbort, sleep } from 'errgroup';

export interface CancelOptions {
  readonly signal: AbortSignal;
  /** Milliseconds between two requests. @default 50 */
  readonly interval?: number;
}

/**
 * Runs `operation`, which ends when another request cancels it: a query of
 * PostgreSQL, a blocking command of Redis, a job on another machine.
 *
 * From the abort of the signal until the operation has settled, `cancel` is
 * called again and again, since a request that comes before what it is to
 * cancel has no effect on it. One that fails is tried again.
 *
 * Settles as the operation does, but not before the last request has: one that
 * is still on its way would hit whatever comes next on the same connection. So
 * what `cancel` returns must not resolve before the other side has acted.
 */
export async function cancelRemotely<T>(
  operation: () => Promise<T>,
  cancel: () => Promise<unknown>,
  { signal, interval = 50 }: CancelOptions,
): Promise<T> {
  signal.throwIfAborted();
  const settled = new AbortController();
  let cancelling: Promise<void> | undefined;
  const subscription = onAbort(signal, () => {
    cancelling = repeat(cancel, interval, settled.signal);
  });
  try {
    return await operation();
  } finally {
    subscription[Symbol.dispose]();
    settled.abort();
    await cancelling;
  }
}

/** Never rejects, since nobody looks at it while the operation runs. */
async function repeat(
  act: () => Promise<unknown>,
  interval: number,
  until: AbortSignal,
): Promise<void> {
  while (!until.aborted) {
    // The other side may be back in a moment. While it is not, the operation
    // fails, or the group names its task as stuck.
    await act().catch(() => undefined);
    await sleep(interval, { signal: until }).catch(() => undefined);
  }
}
