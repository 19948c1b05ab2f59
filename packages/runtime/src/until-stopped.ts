import { isEcho } from './echo.ts';
import type { GroupOptions } from './group-options.ts';
import { StuckWatch } from './stuck-watch.ts';
import type { TaskFunction } from './task.ts';

/** What a task has thrown, whatever it is. */
export interface Failure {
  readonly error: unknown;
}

/**
 * Resolves when all of `promises`, one of each task, have settled, with the first
 * genuine failure: `failure`, if it was that which aborted them with `reason`.
 * Gives those that do not stop the voice that a group would give them.
 */
export function untilStopped(
  promises: readonly unknown[],
  tasks: readonly TaskFunction<unknown>[],
  options: GroupOptions,
  reason: unknown,
  failure: Failure | undefined,
): Promise<Failure | undefined> {
  return new Promise(resolve => {
    const running = new Set(promises.keys());
    let first = failure;
    const infoOf = (index: number) =>
      ({ name: tasks[index]?.name ?? '', status: 'running' }) as const;
    const watch = new StuckWatch(
      options,
      () => Array.from(running, infoOf),
      () => undefined, // There is no `grace`.
    );
    const settle = (): void => {
      watch.stop();
      resolve(first);
    };
    const leave = (index: number): void => {
      running.delete(index);
      if (running.size === 0) settle();
    };
    if (running.size === 0) settle();
    for (const [index, promise] of promises.entries()) {
      Promise.resolve(promise).then(
        () => leave(index),
        (error: unknown) => {
          if (!first && !isEcho(reason, error)) first = { error };
          leave(index);
        },
      );
    }
  });
}
