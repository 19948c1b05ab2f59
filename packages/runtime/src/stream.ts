import { checkObject, checkTask, checkType, show } from './check-options.ts';
import { checkGroupOptions } from './group-options.ts';
import { Group, coreOf } from './group.ts';
import { leavable } from './leavable.ts';
import { onAbort } from './on-abort.ts';
import {
  type LimitedOptions,
  type Source,
  type SourceMaker,
  checkSource,
  readSource,
} from './source.ts';
import type { Mapper } from './start-each.ts';
import { StreamResults } from './stream-results.ts';
import { nameOf } from './task.ts';
import { throwIfAborted } from './throw-if-aborted.ts';
import { warnUnlessNamed } from './warn-of-stuck.ts';

export interface StreamOptions extends LimitedOptions {
  /**
   * Whether the results come in the order of the source, in which a slow one
   * holds up those behind it, or each as soon as it is there.
   *
   * @default false
   */
  readonly ordered?: boolean | undefined;
}

/**
 * Yields the result of `mapper` for every item of `source`, as soon as each is
 * there, or in the order of the source if `options.ordered`.
 *
 * ```ts
 * for await (const page of stream(urls, fetchPage, { limit: 8 })) {
 *   await store(page);
 * }
 * ```
 *
 * At no time are more than `options.limit` mappers running or waiting for their
 * result to be read: a slow consumer slows down the source. Nothing starts before
 * the first `next`, in the async context of which all mappers run. The source may
 * be async, or a function that makes one, as for `map`.
 *
 * Leaving the loop cancels the mappers that are running, closes the source and
 * waits for both; a failure while they stop is thrown there. A result that still
 * needs the signal of its mapper, such as a `Response` whose body was not read,
 * must be used up before. The end of the source aborts nothing. A `return` or a
 * `throw` does the same while a `next` is pending, which ends then: a `Readable`
 * of the stream that is destroyed does that.
 *
 * The first failure, of a mapper or of the source, is thrown from `next` once
 * the other mappers have stopped; results that were not read when it came are
 * dropped. With `failFast: false` that of a mapper is thrown at the end instead,
 * after all results. An abort by `options.signal` or `options.timeout` is thrown
 * in the same way, unless the source has ended and all mappers are fulfilled:
 * then the other results follow.
 *
 * @throws {TypeError | RangeError} at once, on a bad argument, or if there is
 * no `limit`.
 */
export function stream<T, R>(
  source: Source<T> | SourceMaker<T>,
  mapper: Mapper<T, R>,
  options: StreamOptions,
): AsyncGenerator<Awaited<R>, void, unknown> {
  checkSource(source);
  checkTask('mapper', mapper);
  checkObject(options);
  checkStreamOptions(options);
  const results = new StreamResults<Awaited<R>>(
    options.limit,
    options.ordered === true,
  );
  const generator = generate(source, mapper, options, results);
  return leavable(generator, () => results.leave());
}

// A generator checks nothing before its first `next`, far from the mistake.
function checkStreamOptions(options: StreamOptions | undefined): void {
  checkType('ordered', 'boolean', options?.ordered);
  if (options?.limit === undefined || options.limit === Infinity) {
    throw new TypeError(
      `A stream needs a \`limit\`, got ${show(options?.limit)}: how many results may ` +
        'be on their way or unread. Write `{ limit: 16 }`.',
    );
  }
  checkGroupOptions(options);
}

async function* generate<T, R>(
  source: Source<T> | SourceMaker<T>,
  mapper: Mapper<T, R>,
  options: StreamOptions,
  results: StreamResults<Awaited<R>>,
): AsyncGenerator<Awaited<R>, void, unknown> {
  const group = new Group(options);
  onAbort(group.signal, () => results.close());
  const body = (): Promise<void> => produce(source, mapper, group, results);
  coreOf(group).addBody(body, 'stream');
  const settled = group.wait().then(outcome => {
    results.close();
    warnUnlessNamed(outcome.error, outcome, options);
    return outcome;
  });
  try {
    // Not by `yield*`, which would hand a `throw` of the consumer to a list.
    while (await results.untilReadable()) {
      for (const result of results.next()) yield result;
    }
    // Does nothing unless the consumer has left, as below.
    group.cancel();
    const outcome = await settled;
    // With `failFast: false` the failures come last.
    if (group.signal.aborted) outcome.orThrow();
    for (const result of results.rest()) yield result;
  } finally {
    // Does nothing unless the loop was left.
    group.cancel();
    (await settled).orThrow();
  }
}

function produce<T, R>(
  source: Source<T> | SourceMaker<T>,
  mapper: Mapper<T, R>,
  group: Group,
  results: StreamResults<Awaited<R>>,
): Promise<void> {
  const options = { name: nameOf(mapper) };
  const gate = async (): Promise<void> => {
    // In this order: while a slot is waited for, the room may be taken.
    await group.ready();
    await results.untilRoom();
    throwIfAborted(group.signal);
  };
  return readSource(source, coreOf(group), gate, (item, index) => {
    results.onStart();
    const task = group.go(signal => mapper(item, signal, index), options);
    // Not from within the task: a failure closes the results before the consumer
    // hears of it. Nor would one be heard that the limiter has refused.
    task.promise.then(
      result => results.onSettle(index, [result]),
      () => results.onSettle(index, []),
    );
    return task.status !== 'cancelled';
  });
}
