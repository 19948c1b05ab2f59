import { CancelledFailure } from '@temporalio/common';
import type { MockActivityEnvironment } from '@temporalio/testing';
import { onAbort } from 'errgroup';

/**
 * An activity as a task of a group. The abort of `signal` cancels the activity,
 * as Temporal would; it settles when the activity has stopped.
 */
export async function runActivity<Args extends unknown[], Result>(
  environment: MockActivityEnvironment,
  activity: (...args: Args) => Promise<Result>,
  args: Args,
  { signal }: { readonly signal: AbortSignal },
): Promise<Result> {
  const subscription = onAbort(signal, () => environment.cancel('CANCELLED'));
  try {
    return await environment.run(activity, ...args);
  } catch (error) {
    const isCancelled = signal.aborted && error instanceof CancelledFailure;
    throw isCancelled ? signal.reason : error;
  } finally {
    subscription[Symbol.dispose]();
  }
}
