import { checkTask, expected } from './check-options.ts';
import type { GroupOptions } from './group-options.ts';
import type { Group } from './group.ts';
import type { Task } from './task.ts';
import { withGroup } from './with-group.ts';

/** Maps one item of a source; `index` counts from 0. */
export type Mapper<T, R> = (
  item: T,
  signal: AbortSignal,
  index: number,
) => R | PromiseLike<R>;

/**
 * Calls `mapper` for every item of `source`, at most `options.limit` at a
 * time, and resolves with the results in the order of the source.
 *
 * With a `limit`, an item is pulled from the source only when there is a slot
 * for it. The first failure aborts the signal of the other mappers and closes
 * the source; once they have stopped, `map` rejects with it.
 */
export async function map<T, R>(
  source: Iterable<T>,
  mapper: Mapper<T, R>,
  options?: GroupOptions,
): Promise<Awaited<R>[]> {
  checkSource(source);
  checkTask('mapper', mapper);
  const tasks = await withGroup(group => spawn(group, source, mapper), options);
  return tasks.map(task => task.value);
}

async function spawn<T, R>(
  group: Group,
  source: Iterable<T>,
  mapper: Mapper<T, R>,
): Promise<Task<Awaited<R>>[]> {
  const isLimited = group.limit !== Infinity;
  const tasks: Task<Awaited<R>>[] = [];
  if (isLimited) await group.ready();
  let refusal: Refusal | undefined;
  for (const item of source) {
    const index = tasks.length;
    const task = group.go(signal => mapper(item, signal, index), {
      name: mapper.name,
    });
    tasks.push(task);
    // The group was aborted while the task, or one before it, was started.
    if (task.status === 'cancelled') break;
    if (isLimited) refusal = await refusalOf(group);
    // Not by a throw: a loop that is left by one drops what its source throws
    // when it is closed.
    if (refusal) break;
  }
  if (refusal) throw refusal.reason;
  return tasks;
}

interface Refusal {
  readonly reason: unknown;
}

/** Why there is no slot, when the wait for one has ended without. */
async function refusalOf(group: Group): Promise<Refusal | undefined> {
  try {
    await group.ready();
    return undefined;
  } catch (reason) {
    return { reason };
  }
}

function checkSource(source: unknown): void {
  const isIterable =
    typeof source === 'string' ||
    (typeof source === 'object' &&
      source !== null &&
      Symbol.iterator in source);
  if (!isIterable) {
    throw new TypeError(expected('source', 'an iterable', source));
  }
}
