import { getEventListeners } from 'node:events';

/** How many abort listeners `signal` has. */
export function countListeners(signal: AbortSignal): number {
  return getEventListeners(signal, 'abort').length;
}
