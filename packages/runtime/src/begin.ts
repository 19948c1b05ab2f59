import type { TaskFunction } from './task.ts';
import { throwIfAborted } from './throw-if-aborted.ts';

/**
 * How many tasks start inside one another. The stack has room for five hundred at
 * least, and what overflows it there may be a group, which then never settles.
 */
const DEEPEST = 100;

/** Those that have been called, and not returned. */
let depth = 0;

/** Calls a task: at once, or, too deep inside others, when these have returned. */
export function begin<T>(
  run: TaskFunction<T>,
  signal: AbortSignal,
): T | PromiseLike<T> {
  if (depth === DEEPEST) return beginLater(run, signal);
  depth++;
  try {
    return run(signal);
  } finally {
    depth--;
  }
}

async function beginLater<T>(
  run: TaskFunction<T>,
  signal: AbortSignal,
): Promise<T> {
  await Promise.resolve();
  throwIfAborted(signal);
  return begin(run, signal);
}
