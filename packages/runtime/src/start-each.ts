import { type Group, coreOf } from './group.ts';
import { type Source, type SourceMaker, readSource } from './source.ts';
import { type Task, nameOf } from './task.ts';

/** Maps one item of a source; `index` counts from 0. */
export type Mapper<T, R> = (
  item: T,
  signal: AbortSignal,
  index: number,
) => R | PromiseLike<R>;

/**
 * Starts a task for each item of `source`, and hands its handle to `keep`. With
 * a limit, an item is pulled only when there is a slot for it.
 */
export async function startEach<T, R>(
  group: Group,
  source: Source<T> | SourceMaker<T>,
  mapper: Mapper<T, R>,
  keep?: (task: Task<Awaited<R>>) => void,
): Promise<void> {
  const core = coreOf(group);
  const gate = group.limit === Infinity ? undefined : () => core.reserve();
  const options = { name: nameOf(mapper) };
  await readSource(source, group, gate, (item, index) => {
    const task = group.go(signal => mapper(item, signal, index), options);
    keep?.(task);
    // The group was aborted while the task, or one before it, was started.
    return task.status !== 'cancelled';
  });
}
