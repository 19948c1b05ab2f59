import { setTimeout as sleep } from 'node:timers/promises';

const STEP_MS = 5;

/**
 * Resolves after `ms` milliseconds of a process that is not held up; rejects
 * when the signal aborts.
 *
 * A single timer would run out while a busy machine does not let the process
 * run at all, and what a slow server answers would come in together with what a
 * fast one had answered long before. In small steps, a delay lasts as many turns
 * of the event loop as it should, and the order of things stays.
 */
export async function passTime(
  ms: number,
  options: { readonly signal?: AbortSignal } = {},
): Promise<void> {
  for (let passed = 0; passed < ms; passed += STEP_MS) {
    await sleep(STEP_MS, undefined, options);
  }
}
