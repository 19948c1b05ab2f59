import { Context } from '@temporalio/activity';

/**
 * Runs the work of an activity with the signal by which Temporal cancels it, and
 * sends heartbeats meanwhile: an activity that sends none is never told.
 */
export async function withHeartbeat<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { interval = 1_000 } = {},
): Promise<T> {
  const context = Context.current();
  const timer = setInterval(() => context.heartbeat(), interval);
  try {
    return await work(context.cancellationSignal);
  } finally {
    clearInterval(timer);
  }
}
