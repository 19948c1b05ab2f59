import { isEcho } from './echo.ts';
import type { GroupOptions } from './group-options.ts';
import { StuckWatch } from './stuck-watch.ts';
import { type TaskFunction, type TaskInfo, nameOf } from './task.ts';

/** What a task has thrown, whatever it is. */
export interface Failure {
  readonly error: unknown;
}

/**
 * Resolves when all of `promises`, one of each task, have settled, with the first
 * genuine failure: `failure`, if it was that which aborted them with `reason`.
 * Gives those that do not stop the voice that a group would give them.
 */
export async function untilStopped(
  promises: readonly unknown[],
  tasks: readonly TaskFunction<unknown>[],
  options: GroupOptions,
  reason: unknown,
  failure: Failure | undefined,
): Promise<Failure | undefined> {
  let first = failure;
  if (!failure) {
    for (const promise of promises) {
      Promise.resolve(promise).catch((error: unknown) => {
        if (!first && !isEcho(reason, error)) first = { error };
      });
    }
  }
  const watch = new StuckWatch(
    options,
    reason,
    use => void listRunning(promises, tasks).then(use),
    () => undefined, // There is no `grace`.
  );
  // Not a callback for each, which takes as long as to abort them.
  try {
    await Promise.allSettled(promises);
  } catch {
    await settleEach(promises);
  }
  watch.stop();
  return first;
}

/**
 * Where one of them has a `then` of its own that throws, which `allSettled` calls
 * and `await` does not.
 */
function settleEach(promises: readonly unknown[]): Promise<unknown> {
  const settle = async (promise: unknown): Promise<unknown> => await promise;
  return Promise.allSettled(promises.map(settle));
}

/** Those whose promises have not settled, which a promise says a microtask later. */
async function listRunning(
  promises: readonly unknown[],
  tasks: readonly TaskFunction<unknown>[],
): Promise<readonly TaskInfo[]> {
  const running = new Set(promises.keys());
  for (const [index, promise] of promises.entries()) {
    const leave = (): boolean => running.delete(index);
    Promise.resolve(promise).then(leave, leave);
  }
  await Promise.resolve();
  return Array.from(running, index => ({
    name: nameOf(tasks[index] ?? ''),
    status: 'running',
  }));
}
