import { Limiter, stream } from 'errgroup';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { deferred } from './support/deferred.ts';
import { HandmadeSource } from './support/handmade-source.ts';
import { turn } from './support/turn.ts';

const boom = new Error('boom');

const ways = [true, false].flatMap(ordered =>
  [2, 3].flatMap(limit =>
    [true, false].map(isAsync => ({ ordered, limit, isAsync })),
  ),
);

describe('the first failure of a stream', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(ways)(
    'drops what was not read when it came: %o',
    async ({ ordered, limit, isAsync }) => {
      const failing = deferred();
      const results = stream(
        sourceOf([0, 1, 2, 3], isAsync),
        async item => {
          if (item === 1) await failing.promise;
          return item;
        },
        { limit, ordered },
      );

      const first = await results.next();
      await turn();
      failing.reject(boom);
      await turn();

      expect(first).toEqual({ done: false, value: 0 });
      await expect(results.next()).rejects.toBe(boom);
      expect(await results.next()).toEqual({ done: true, value: undefined });
    },
  );

  it.each(ways)(
    'is what a `next` throws that is pending: %o',
    async ({ ordered, limit, isAsync }) => {
      const failing = deferred();
      const other = deferred();
      const results = stream(
        sourceOf([0, 1, 2], isAsync),
        item => (item === 0 ? failing.promise : other.promise),
        { limit, ordered },
      );

      const next = results.next();
      await turn();
      failing.reject(boom);
      other.resolve();

      await expect(next).rejects.toBe(boom);
      expect(await results.next()).toEqual({ done: true, value: undefined });
    },
  );

  it.each([2, 3])(
    'lets no result through that stands behind it, with a limit of %i',
    async limit => {
      const results = stream(
        [0, 1, 2],
        async item => {
          if (item > 0) return item;
          await turn();
          throw boom;
        },
        { limit, ordered: true },
      );

      await expect(results.next()).rejects.toBe(boom);
    },
  );

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'is no later than a result that comes after it, %i microtasks after another',
    async microtasks => {
      const waits = [deferred(), deferred(), deferred()];
      const results = stream(
        waits,
        async (wait, _signal, index) => {
          await wait.promise;
          return index;
        },
        { limit: 3 },
      );

      const read = [results.next(), results.next(), results.next()];
      await turn();
      waits[0]?.resolve();
      for (let i = 0; i < microtasks; i++) await Promise.resolve();
      waits[1]?.reject(boom);
      waits[2]?.resolve();
      const settled = await Promise.allSettled(read);

      expect(settled).toContainEqual({ status: 'rejected', reason: boom });
      expect(settled).not.toContainEqual({
        status: 'fulfilled',
        value: { done: false, value: 2 },
      });
    },
  );

  it.each([true, false])(
    'of the source drops what was not read, too, `ordered`: %s',
    async ordered => {
      const source = new HandmadeSource<number>();
      const results = stream(source, item => item, { limit: 4, ordered });

      const first = results.next();
      for (let item = 0; item < 3; item++) source.give(item);
      await turn();
      source.fail(boom);
      await turn();

      expect(await first).toEqual({ done: false, value: 0 });
      await expect(results.next()).rejects.toBe(boom);
    },
  );

  it.each(ways)(
    'with `failFast: false` comes after all results, however slow the consumer: %o',
    async ({ ordered, limit, isAsync }) => {
      const collected: number[] = [];
      const results = stream(
        sourceOf([0, 1, 2, 3, 4], isAsync),
        item => {
          if (item === 1) throw boom;
          return item;
        },
        { limit, ordered, failFast: false },
      );

      const end = (async () => {
        for await (const item of results) {
          collected.push(item);
          await turn();
        }
      })();

      await expect(end).rejects.toBe(boom);
      expect(collected).toEqual([0, 2, 3, 4]);
    },
  );

  it.each([true, false])(
    'with `failFast: false` is that of an item which the limiter refuses, `ordered`: %s',
    async ordered => {
      vi.useFakeTimers();
      const limiter = new Limiter(2);
      let answer = () => limiter.acquire();
      const limit = {
        acquire: () => answer(),
      };

      const results = stream([0, 1, 2, 3, 4, 5], item => item, {
        limit,
        ordered,
        failFast: false,
      });
      await results.next();
      // The slot that was kept for the third is given back while there is no room.
      await vi.advanceTimersByTimeAsync(1);
      answer = () => {
        answer = () => limiter.acquire();
        return Promise.reject(boom);
      };
      const second = await results.next();
      const rest = collect(results);
      await vi.advanceTimersByTimeAsync(1000);

      expect(second).toEqual({ done: false, value: 1 });
      expect(await rest).toEqual([[3, 4, 5], boom]);
    },
  );
});

/** What it has yielded, and then thrown. */
async function collect<R>(
  results: AsyncIterable<R>,
): Promise<readonly [R[], unknown]> {
  const collected: R[] = [];
  try {
    for await (const result of results) collected.push(result);
  } catch (error) {
    return [collected, error];
  }
  return [collected, undefined];
}

function sourceOf(
  items: readonly number[],
  isAsync: boolean,
): Iterable<number> | AsyncIterable<number> {
  if (!isAsync) return items;
  const source = new HandmadeSource<number>();
  for (const item of items) source.give(item);
  source.end();
  return source;
}
