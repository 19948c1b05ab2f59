import { isEcho } from './echo.ts';
import type { GroupOptions } from './group-options.ts';
import { StuckWatch } from './stuck-watch.ts';
import type { TaskFunction } from './task.ts';

/** What tasks without a group have come to, after their signals were aborted. */
export interface Stopped {
  /** The first genuine one. */
  readonly failure: Failure | undefined;
  /** The values of those that were fulfilled all the same. */
  readonly values: readonly unknown[];
  /** How many of them there are. */
  readonly fulfilled: number;
}

export interface Failure {
  readonly error: unknown;
}

/**
 * Resolves when all of `promises`, one of each task, have settled. They were
 * aborted with `reason`, and perhaps because of `failure`. Gives those that do
 * not stop the voice that a group would give them.
 */
export function untilStopped(
  promises: readonly unknown[],
  tasks: readonly TaskFunction<unknown>[],
  options: GroupOptions,
  reason: unknown,
  failure: Failure | undefined,
): Promise<Stopped> {
  return new Promise(resolve => {
    const running = new Set(promises.keys());
    const values: unknown[] = [];
    let first = failure;
    let fulfilled = 0;
    const infoOf = (index: number) =>
      ({ name: tasks[index]?.name ?? '', status: 'running' }) as const;
    const watch = new StuckWatch(
      options,
      () => Array.from(running, infoOf),
      () => undefined, // There is no `grace`.
    );
    const settle = (): void => {
      watch.stop();
      resolve({ failure: first, values, fulfilled });
    };
    const leave = (index: number): void => {
      running.delete(index);
      if (running.size === 0) settle();
    };
    if (running.size === 0) settle();
    for (const [index, promise] of promises.entries()) {
      Promise.resolve(promise).then(
        value => {
          values[index] = value;
          fulfilled++;
          leave(index);
        },
        (error: unknown) => {
          if (!first && !isEcho(reason, error)) first = { error };
          leave(index);
        },
      );
    }
  });
}
