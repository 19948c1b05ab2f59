import { forEach, map, stream } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { HandmadeSource } from './support/handmade-source.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('leaving the loop of a stream', () => {
  it('G1: cancels the mappers, and waits for them', async () => {
    const cleanedUp = deferred();
    const events: string[] = [];

    const left = (async () => {
      const results = stream(
        ['quick', 'slow'],
        async (item, signal) => {
          if (item === 'quick') return item;
          await untilAborted(signal).catch(() => events.push('aborted'));
          await cleanedUp.promise;
          events.push('clean-up');
          throw signal.reason;
        },
        { limit: 2 },
      );
      for await (const item of results) {
        events.push(item);
        break;
      }
      events.push('after the loop');
    })();
    await turn();
    cleanedUp.resolve();
    await left;

    expect(events).toEqual(['quick', 'aborted', 'clean-up', 'after the loop']);
  });

  it('closes the source', async () => {
    const source = new HandmadeSource<number>();
    source.give(0);

    const results = stream(source, item => item, { limit: 2 });
    await results.next();
    await results.return();

    expect(source.calls).toEqual(['next', 'next', 'return']);
  });

  it('by a throw lets that error out', async () => {
    const signals: AbortSignal[] = [];

    const left = (async () => {
      const results = stream(
        [0, 1],
        (item, signal) => {
          signals.push(signal);
          return item === 0 ? item : untilAborted(signal);
        },
        { limit: 2 },
      );
      for await (const item of results) {
        expect(item).toBe(0);
        throw boom;
      }
    })();

    await expect(left).rejects.toBe(boom);
    expect(signals[1]?.aborted).toBe(true);
  });

  it('by the `throw` of the generator lets that error out, too', async () => {
    const results = stream([0, 1], item => item, { limit: 2 });

    await results.next();

    await expect(results.throw(boom)).rejects.toBe(boom);
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  it('G7: throws what a mapper throws while it stops', async () => {
    const results = stream(
      [0, 1],
      async (item, signal) => {
        if (item === 0) return item;
        await untilAborted(signal).catch(() => undefined);
        throw boom;
      },
      { limit: 2 },
    );
    await results.next();

    await expect(results.return()).rejects.toBe(boom);
  });

  it.each<{
    readonly method: string;
    readonly leave: (results: AsyncGenerator) => Promise<unknown>;
  }>([
    { method: 'return', leave: results => results.return(undefined) },
    {
      method: 'throw',
      leave: results => expect(results.throw(boom)).rejects.toBe(boom),
    },
  ])(
    'by `$method` while it waits for a result ends the mappers and the `next`',
    async ({ leave }) => {
      const source = new HandmadeSource<number>();
      source.give(0);
      const signals: AbortSignal[] = [];

      const results = stream(
        source,
        (_item, signal) => {
          signals.push(signal);
          return untilAborted(signal);
        },
        { limit: 2 },
      );
      const next = results.next();
      await turn();
      await leave(results);

      expect(await next).toEqual({ done: true, value: undefined });
      expect(signals[0]?.aborted).toBe(true);
      expect(source.calls).toEqual(['next', 'next', 'return']);
    },
  );

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'ends every `next` that is pending, %i microtasks after the first',
    async microtasks => {
      const results = stream(
        [0, 1],
        (item, signal) => (item === 0 ? item : untilAborted(signal)),
        { limit: 2 },
      );
      const first = results.next();
      const second = results.next();
      for (let i = 0; i < microtasks; i++) await Promise.resolve();
      await results.return();

      await expect(first).resolves.toBeDefined();
      expect(await second).toEqual({ done: true, value: undefined });
    },
  );

  it('yields nothing to a `next` that is pending, though results are there', async () => {
    const results = stream([0, 1], item => item, { limit: 2, ordered: true });

    const read = [results.next(), results.next()];
    await results.return();

    expect(await Promise.all(read)).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
  });

  it('by a `map` that is aborted closes the source, too', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const source = new HandmadeSource<number>();

    const results = stream(source, item => item, { limit: 2 });
    const mapped = map(results, item => item, { signal, limit: 2 });
    await turn();
    controller.abort(boom);

    await expect(mapped).rejects.toBe(boom);
    await turn();
    expect(source.calls).toEqual(['next', 'return']);
  });

  it.each(['map', 'forEach', 'stream'])(
    'G1: by a `%s` that fails waits for the mappers of both',
    async name => {
      const cleanedUp = deferred();
      const events: string[] = [];
      const inner = stream(
        [0, 1],
        async item => {
          if (item === 0) return item;
          await cleanedUp.promise;
          events.push('clean-up');
          return item;
        },
        { limit: 2 },
      );
      // With room for another, so that by then the next item is waited for.
      const fail = async () => {
        await turn();
        throw boom;
      };
      const read = {
        map: () => map(inner, fail, { limit: 3 }),
        forEach: () => forEach(inner, fail, { limit: 3 }),
        stream: () => stream(inner, fail, { limit: 3 }).next(),
      }[name];

      const failed = read?.().catch((error: unknown) =>
        events.push(String(error)),
      );
      await turn();
      await turn();
      cleanedUp.resolve();
      await failed;

      expect(events).toEqual(['clean-up', 'Error: boom']);
    },
  );

  it('before the first `next` starts nothing', async () => {
    const events: string[] = [];

    const results = stream([1], () => events.push('ran'), { limit: 1 });
    await results.return();

    expect(await results.next()).toEqual({ done: true, value: undefined });
    expect(events).toEqual([]);
  });
});
