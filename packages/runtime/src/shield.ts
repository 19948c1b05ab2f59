import { checkObject, checkRequiredDelay, checkTask } from './check-options.ts';
import { isEcho } from './echo.ts';
import { GroupTimeoutError } from './errors.ts';
import { abort, newController } from './shared-signal.ts';
import type { TaskFunction } from './task.ts';

export interface ShieldOptions {
  /**
   * Milliseconds from the call to the deadline of the clean-up: from 0 to
   * 2³¹−1, or `Infinity`. There is no default: without a deadline, a clean-up
   * that hangs keeps its group open for ever.
   */
  readonly timeout: number;
}

/**
 * Runs `cleanup` with a fresh signal, which no group and no parent aborts, only
 * the deadline of its own. For what must still be done after the abort:
 *
 * ```ts
 * try {
 *   await lock.acquire({ signal });
 * } finally {
 *   await shield(signal => lock.release({ signal }), { timeout: 5_000 });
 * }
 * ```
 *
 * It must be awaited: the group of the task waits for the clean-up only as long
 * as the task does. What is started on the group in there is not shielded.
 *
 * Resolves with what `cleanup` returns, also after the deadline; rejects with
 * what it throws, or with a `GroupTimeoutError` (`code: 'ERR_GROUP_TIMEOUT'`)
 * if it stopped because of the deadline. It settles when `cleanup` has, and
 * leaves no timer. Rejects with a `TypeError` or a `RangeError` on a bad
 * argument, without calling `cleanup`.
 */
export async function shield<T>(
  cleanup: TaskFunction<T>,
  options: ShieldOptions,
): Promise<Awaited<T>> {
  checkTask('cleanup', cleanup);
  checkObject(options);
  const timeout: unknown = (options as ShieldOptions | undefined)?.timeout; // JavaScript may leave it out.
  checkRequiredDelay('timeout', timeout);
  const controller = newController();
  const timer = startDeadline(controller, timeout);
  try {
    return await cleanup(controller.signal);
  } catch (error) {
    throw reasonFor(error, controller.signal);
  } finally {
    clearTimeout(timer);
  }
}

function startDeadline(
  controller: AbortController,
  timeout: number,
): ReturnType<typeof setTimeout> | undefined {
  if (timeout === Infinity) return undefined;
  return setTimeout(() => {
    abort(controller, new GroupTimeoutError('The shielded work', timeout));
  }, timeout);
}

// An abort error that a library has made of the deadline must not pass for an
// echo of the group's abort, which would swallow it.
function reasonFor(error: unknown, signal: AbortSignal): unknown {
  if (!signal.aborted || !isEcho(signal.reason, error)) return error;
  return signal.reason;
}
