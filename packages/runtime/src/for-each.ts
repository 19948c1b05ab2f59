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
import { runBody } from './with-group.ts';

/**
 * As `map`, without the results: calls `visit` for every item of `source`, at
 * most `options.limit` at a time, and resolves when all calls have settled.
 *
 * Nothing is kept of an item that is done: with a `limit`, the memory is that
 * of the items under way, however long the source is, and, with
 * `failFast: false`, of the failures.
 *
 * The first failure, of a visit or of the source, aborts the signal of the
 * other visits and closes the source; once they have stopped, `forEach` rejects
 * with it. What `map` says of async sources holds here too.
 *
 * ```ts
 * await forEach(consumer.messages(), (message, signal) =>
 *   handle(message, { signal }), { signal, limit: 32 });
 * ```
 */
export function forEach<T>(
  source: Iterable<T>,
  visit: Mapper<T, unknown>,
  options?: GroupOptions,
): Promise<void>;
export function forEach<T>(
  source: Source<T> | SourceMaker<T>,
  visit: Mapper<T, unknown>,
  options: LimitedOptions,
): Promise<void>;
export async function forEach<T>(
  source: Source<T> | SourceMaker<T>,
  visit: Mapper<T, unknown>,
  options?: GroupOptions,
): Promise<void> {
  checkSource(source);
  checkTask('visit', visit);
  checkObject(options);
  checkSourceLimit(source, options?.limit);
  const readSource = (group: Group): Promise<void> | undefined =>
    startEach(group, source, visit);
  await runBody(readSource, 'forEach', options);
}
