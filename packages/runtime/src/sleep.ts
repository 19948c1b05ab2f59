import {
  checkObject,
  checkRequiredDelay,
  checkSignal,
} from './check-options.ts';
import { type Child, linkToParent } from './parent-signal.ts';
import { throwIfAborted } from './throw-if-aborted.ts';

export interface SleepOptions {
  /** Ends the sleep early, with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Resolves after `ms` milliseconds: from 0 to 2³¹−1, or `Infinity`, which
 * sleeps until the abort.
 *
 * Rejects with `signal.reason`, the same object, as soon as `options.signal`
 * aborts; at once, whatever `ms` is, if it is aborted already. Neither a timer
 * nor a listener is left behind. Rejects with a `TypeError` or a `RangeError`
 * if `ms` is no such number.
 *
 * ```ts
 * await sleep(1_000, { signal });
 * ```
 */
export async function sleep(
  ms: number,
  options: SleepOptions = {},
): Promise<void> {
  checkRequiredDelay('ms', ms);
  checkObject(options);
  checkSignal(options.signal);
  const { signal } = options;
  if (signal) throwIfAborted(signal);
  await new Promise<void>((resolve, reject) => {
    const child: Child = {
      prev: undefined,
      next: undefined,
      onParentAbort(reason): void {
        clearTimeout(timer);
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- A reason may be anything.
        reject(reason);
      },
    };
    const timer = startTimer(ms, () => {
      parent?.remove(child);
      resolve();
    });
    const parent = signal && linkToParent(child, signal);
  });
}

// A timer for `Infinity` would fire at once.
function startTimer(
  ms: number,
  onTime: () => void,
): ReturnType<typeof setTimeout> | undefined {
  return ms === Infinity ? undefined : setTimeout(onTime, ms);
}
