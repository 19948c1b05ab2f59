import { type Group, coreOf } from './group.ts';
import { type Source, type SourceMaker, readSource } from './source.ts';
import type { TaskHandle } from './task.ts';

/** Maps one item of a source; `index` counts from 0. */
export type Mapper<T, R> = (
  item: T,
  signal: AbortSignal,
  index: number,
) => R | PromiseLike<R>;

/**
 * Starts a task for each item of `source`, and hands its handle to `keep`. With
 * a limit, an item is pulled only when there is a slot for it; without one, all
 * have started when this returns.
 */
export function startEach<T, R>(
  group: Group,
  source: Source<T> | SourceMaker<T>,
  mapper: Mapper<T, R>,
  keep?: (task: TaskHandle) => void,
): Promise<void> | undefined {
  const core = coreOf(group);
  const visit = (item: T, index: number): boolean => {
    const task = core.add(signal => mapper(item, signal, index), mapper);
    keep?.(task);
    // The group was aborted while the task, or one before it, was started.
    return task.status !== 'cancelled';
  };
  if (group.limit !== Infinity)
    return readSource(source, core, () => core.schedule.reserve(), visit);
  let index = 0;
  // `checkSourceLimit` has refused all others.
  for (const item of source as Iterable<T>) if (!visit(item, index++)) break;
  return undefined;
}
