import { Limiter, stream } from 'errgroup';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { deferred } from './support/deferred.ts';
import { HandmadeSource } from './support/handmade-source.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('stream', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('yields the results as they come', async () => {
    const waits = [deferred(), deferred(), deferred()];

    const results = stream(
      waits,
      async (wait, _signal, index) => {
        await wait.promise;
        return index;
      },
      { limit: 3 },
    );
    const collected = collect(results);
    for (const index of [2, 0, 1]) {
      await turn();
      waits[index]?.resolve();
    }

    expect(await collected).toEqual([2, 0, 1]);
  });

  it('S3: yields them in the order of the source if `ordered`', async () => {
    const waits = [deferred(), deferred(), deferred()];

    const results = stream(
      waits,
      async (wait, _signal, index) => {
        await wait.promise;
        return index;
      },
      { limit: 3, ordered: true },
    );
    const collected = collect(results);
    for (const index of [2, 0, 1]) {
      await turn();
      waits[index]?.resolve();
    }

    expect(await collected).toEqual([0, 1, 2]);
  });

  it('S5: yields results that are undefined', async () => {
    const results = stream([1, 2], () => undefined, { limit: 1 });

    expect(await collect(results)).toEqual([undefined, undefined]);
  });

  it('ends when the source is empty', async () => {
    expect(await collect(stream([], () => 1, { limit: 1 }))).toEqual([]);
  });

  it('takes an async source, and a function that makes one', async () => {
    const source = new HandmadeSource<number>();
    source.give(1);
    source.end();

    const results = stream(
      () => source,
      item => item * 2,
      { limit: 4 },
    );

    expect(await collect(results)).toEqual([2]);
  });

  it('starts nothing before the first `next`', async () => {
    const source = new HandmadeSource<number>();

    stream(source, item => item, { limit: 1 });
    await turn();

    expect(source.calls).toEqual([]);
  });

  it('pulls no further while `limit` results are unread', async () => {
    const source = new HandmadeSource<number>();
    for (let item = 0; item < 9; item++) source.give(item);
    const pulled: number[] = [];

    const results = stream(source, item => item, { limit: 3 });
    for (let read = 0; read < 3; read++) {
      await results.next();
      await turn();
      pulled.push(source.calls.length);
    }
    await results.return();

    expect(pulled).toEqual([4, 5, 6]);
  });

  it('pulls no further when a result comes while it waits for a slot', async () => {
    const source = new HandmadeSource<number>();
    for (let item = 0; item < 9; item++) source.give(item);
    const waits = [deferred(), deferred(), deferred()];

    const results = stream(source, item => waits[item]?.promise, { limit: 1 });
    const first = results.next();
    waits[0]?.resolve();
    await first;
    await turn();
    waits[1]?.resolve();
    await turn();
    const pulled = source.calls.length;
    await results.return();

    expect(pulled).toBe(2);
  });

  it('pulls no further while the first is running, if `ordered`', async () => {
    const source = new HandmadeSource<number>();
    for (let item = 0; item < 9; item++) source.give(item);
    const first = deferred();

    const results = stream(
      source,
      async item => {
        if (item === 0) await first.promise;
        return item;
      },
      { limit: 3, ordered: true },
    );
    const next = results.next();
    await turn();
    const pulled = source.calls.length;
    first.resolve();

    expect(await next).toEqual({ done: false, value: 0 });
    expect(pulled).toBe(3);
    await results.return();
  });

  it('keeps no permit of a shared Limiter for a result that is unread', async () => {
    vi.useFakeTimers();
    const limit = new Limiter(2);
    const source = new HandmadeSource<number>();
    for (let item = 0; item < 9; item++) source.give(item);

    const results = stream(source, item => item, { limit });
    await results.next();
    // A slot that `ready` has kept is kept until the next turn.
    await vi.advanceTimersByTimeAsync(1);
    const { acquired } = limit;
    await results.return();

    expect(acquired).toBe(0);
    expect(source.calls.length).toBeLessThanOrEqual(4);
  });

  it('takes anything with `acquire` for a limit, and yields all', async () => {
    const limiter = new Limiter(2);
    const limit = { acquire: () => limiter.acquire() };

    const results = stream([1, 2, 3, 4, 5], item => turn().then(() => item), {
      limit,
      ordered: true,
    });

    expect(await collect(results)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([1, 2])(
    'G5: shares a Limiter of %i with its source, itself a stream (as in modern-async)',
    async n => {
      const limit = new Limiter(n);
      let active = 0;
      let most = 0;
      const increment = async (item: number): Promise<number> => {
        most = Math.max(most, ++active);
        await turn();
        active--;
        return item + 1;
      };

      // Each waits for an item that takes a permit, and must hold none meanwhile.
      const once = stream([0, 1, 2, 3], increment, { limit, ordered: true });
      const twice = stream(once, increment, { limit, ordered: true });
      const thrice = stream(twice, increment, { limit, ordered: true });

      expect(await collect(thrice)).toEqual([3, 4, 5, 6]);
      expect(most).toBe(n);
      expect(limit.acquired).toBe(0);
    },
  );

  it('G8: aborts no signal when it has ended', async () => {
    const signals: AbortSignal[] = [];

    const results = stream(
      [1, 2],
      (_item, signal) => {
        signals.push(signal);
      },
      { limit: 2 },
    );
    await collect(results);

    expect(signals.map(signal => signal.aborted)).toEqual([false, false]);
  });

  it('G2: throws the first failure when the other mappers have stopped', async () => {
    const cleanedUp = deferred();
    const events: string[] = [];

    const results = stream(
      [0, 1],
      async (item, signal) => {
        if (item === 1) throw boom;
        await untilAborted(signal).catch(() => cleanedUp.promise);
        events.push('clean-up');
      },
      { limit: 2 },
    );
    const next = results.next().catch((error: unknown) => {
      events.push('next');
      return error;
    });
    await turn();
    cleanedUp.resolve();

    expect(await next).toBe(boom);
    expect(events).toEqual(['clean-up', 'next']);
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  it('throws the failure of the source', async () => {
    const source = new HandmadeSource<number>();
    source.give(0);
    source.fail(boom);

    const results = stream(source, item => item, { limit: 2 });

    await expect(collect(results)).rejects.toBe(boom);
  });

  it.each([{ ordered: true }, { ordered: false }])(
    'with `failFast: false` yields all that succeeded, then throws: %o',
    async ({ ordered }) => {
      const collected: number[] = [];

      const results = stream(
        [0, 1, 2, 3, 4],
        item => {
          if (item % 2 === 1) throw boom;
          return item;
        },
        { limit: 1, failFast: false, ordered },
      );
      const end = (async () => {
        for await (const item of results) collected.push(item);
      })();

      await expect(end).rejects.toBe(boom);
      expect(collected).toEqual([0, 2, 4]);
    },
  );

  it('throws the reason of a parent that aborts, and leaves no listener', async () => {
    const parent = new AbortController();

    const results = stream([1, 2], (_item, signal) => untilAborted(signal), {
      limit: 1,
      signal: parent.signal,
    });
    const next = results.next();
    parent.abort(boom);

    await expect(next).rejects.toBe(boom);
    expect(countListeners(parent.signal)).toBe(0);
  });

  it('throws the reason of a parent that is aborted already', async () => {
    const results = stream([1], item => item, {
      limit: 1,
      signal: AbortSignal.abort(boom),
    });

    await expect(results.next()).rejects.toBe(boom);
  });

  it('D9: yields the rest when the parent aborts and all is done', async () => {
    const parent = new AbortController();

    const results = stream([1, 2, 3], item => turn().then(() => item), {
      limit: 4,
      ordered: true,
      signal: parent.signal,
    });
    const first = results.next();
    await turn();
    parent.abort();

    expect(await first).toEqual({ done: false, value: 1 });
    expect(await collect(results)).toEqual([2, 3]);
  });

  it('D1: throws a GroupTimeoutError at the deadline', async () => {
    vi.useFakeTimers();

    const results = stream([1], (_item, signal) => untilAborted(signal), {
      limit: 1,
      timeout: 50,
    });
    const next = results.next().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(50);

    expect(await next).toMatchObject({ code: 'ERR_GROUP_TIMEOUT' });
  });

  it('throws at once, and not at the first `next`, without a limit', () => {
    expect(() =>
      // @ts-expect-error: a stream needs a limit
      stream([1], item => item, {}),
    ).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: A stream needs a \`limit\`, got \`undefined\`: how many results may be on their way or unread. Write \`{ limit: 16 }\`.]`,
    );
    // @ts-expect-error: a stream needs a limit
    expect(() => stream([1], item => item)).toThrow(TypeError);
    expect(() => stream([1], item => item, { limit: Infinity })).toThrow(
      TypeError,
    );
  });

  it('calls a task by the name of the mapper', async () => {
    const names: string[] = [];
    const results = stream(
      [1],
      function load() {
        return Promise.reject(boom);
      },
      { limit: 1, onError: (_error, { name }) => names.push(name) },
    );

    await expect(collect(results)).rejects.toBe(boom);
    expect(names).toEqual(['load']);
  });

  it('throws at once for any other bad argument', () => {
    // @ts-expect-error: a number is no source
    expect(() => stream(7, item => item, { limit: 1 })).toThrow(TypeError);
    // @ts-expect-error: a mapper is a function
    expect(() => stream([1], 'x', { limit: 1 })).toThrow('Expected `mapper`');
    expect(() => stream([1], item => item, { limit: 0 })).toThrow(RangeError);
    expect(() =>
      // @ts-expect-error: it is yes or no
      stream([1], item => item, { limit: 1, ordered: 'yes' }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Expected \`ordered\` to be a boolean, got \`'yes'\` (string).]`,
    );
  });
});

async function collect<R>(results: AsyncIterable<R>): Promise<R[]> {
  const collected: R[] = [];
  for await (const result of results) collected.push(result);
  return collected;
}
