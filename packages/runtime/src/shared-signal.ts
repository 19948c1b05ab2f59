import { builtinModule } from './builtin-module.ts';

const events = builtinModule('node:events');

/** Whether a signal must be told not to warn: Node before 23 does, at eleven. */
const isLimited =
  events !== undefined && events.getMaxListeners?.(AbortSignal.abort()) !== 0;

/**
 * How many tasks share a signal. One signal for all of them costs O(n²): every
 * engine walks the list of listeners to add one. One each costs 4 µs and 760
 * bytes a task on Node 20. Few where nothing can be done against the warning
 * of Node, before 23, at the eleventh listener.
 */
export const TASKS_A_SIGNAL: number = events ? 64 : 8;

/** The signal of `controller` for the task that is the `taken`th to share it. */
export function sharedSignal(
  controller: AbortController,
  taken: number,
): AbortSignal {
  const { signal } = controller;
  // Not for a task that has the signal to itself, as it had without a group.
  if (isLimited && taken === 2) events.setMaxListeners(0, signal);
  return signal;
}
