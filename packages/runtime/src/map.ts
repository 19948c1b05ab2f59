import { checkObject, checkTask } from './check-options.ts';
import type { GroupOptions } from './group-options.ts';
import type { Group } from './group.ts';
import {
  type LimitedOptions,
  type Source,
  type SourceMaker,
  checkSource,
  checkSourceLimit,
} from './source.ts';
import { type Mapper, startEach } from './start-each.ts';
import type { TaskHandle } from './task.ts';
import { runBody } from './with-group.ts';

/**
 * Calls `mapper` for every item of `source`, at most `options.limit` at a
 * time, and resolves with the results in the order of the source.
 *
 * What may run has started before `map` returns. With a `limit`, an item is
 * pulled from the source only when there is a slot for it. The first failure, of
 * a mapper or of the source, aborts the signal of the other mappers and closes
 * the source; once they have stopped, `map` rejects with it. An abort by
 * `options.signal` rejects with its reason, and one by `options.timeout` with a
 * `GroupTimeoutError`, unless the source has ended and all mappers are fulfilled all
 * the same.
 *
 * An async source needs a `limit`, since it may have no end. It may be made
 * by a function, which is handed a signal that aborts with the group:
 *
 * ```ts
 * await map(signal => readRows(file, { signal }), saveRow, { limit: 16 });
 * ```
 *
 * After an abort, `map` does not wait for a `next` of the source that is under
 * way; it calls `return`, and drops whatever either comes to. A generator or a
 * `Readable` closes only when that `next` has settled, unless its signal ends it.
 * Otherwise, and always if it is a `stream`, `map` waits until the source has
 * closed.
 *
 * Rejects at once, with a `TypeError` or a `RangeError`, if an argument is none
 * of these: a promise of an array must be awaited first.
 */
export function map<T, R>(
  source: Iterable<T>,
  mapper: Mapper<T, R>,
  options?: GroupOptions,
): Promise<Awaited<R>[]>;
export function map<T, R>(
  source: Source<T> | SourceMaker<T>,
  mapper: Mapper<T, R>,
  options: LimitedOptions,
): Promise<Awaited<R>[]>;
export async function map<T, R>(
  source: Source<T> | SourceMaker<T>,
  mapper: Mapper<T, R>,
  options?: GroupOptions,
): Promise<Awaited<R>[]> {
  checkSource(source);
  checkTask('mapper', mapper);
  checkObject(options);
  checkSourceLimit(source, options?.limit);
  const tasks: TaskHandle[] = [];
  const readSource = (group: Group): Promise<void> | undefined =>
    startEach(group, source, mapper, task => tasks.push(task));
  await runBody(readSource, 'map', options);
  return tasks.map(task => task.value as Awaited<R>);
}
