import { Limiter, map } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { deferred } from './support/deferred.ts';
import { HandmadeSource } from './support/handmade-source.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('map', () => {
  describe('over an async source', () => {
    it('S3: resolves with the results in the order of the source', async () => {
      const waits = [deferred(), deferred(), deferred()];

      const results = map(
        count(3),
        async item => {
          await waits[item]?.promise;
          return item * 10;
        },
        { limit: 3 },
      );
      for (const wait of [...waits].reverse()) {
        await turn();
        wait.resolve();
      }

      expect(await results).toEqual([0, 10, 20]);
    });

    it('hands the mapper the item, a signal and the index', async () => {
      const calls = await map(
        signal => lines(signal),
        (line, signal, index) => [line, signal.aborted, index],
        { limit: 1 },
      );

      expect(calls).toEqual([
        ['a', false, 0],
        ['b', false, 1],
      ]);
    });

    it('takes a function that makes a source from a signal', async () => {
      const signals: AbortSignal[] = [];

      const results = map(
        signal => {
          signals.push(signal);
          return count(5);
        },
        async (item, signal) => {
          if (item === 3) throw boom;
          await untilAborted(signal);
        },
        { limit: 8 },
      );

      await expect(results).rejects.toBe(boom);
      expect(signals.map(signal => signal.aborted)).toEqual([true]);
    });

    it('takes a function that makes an iterable', async () => {
      const results = map(
        () => new Set([1, 2]),
        item => item * 2,
        { limit: 1 },
      );

      expect(await results).toEqual([2, 4]);
    });

    it('G8: does not abort the signal of the source when it has ended', async () => {
      const signals: AbortSignal[] = [];

      await map(
        signal => {
          signals.push(signal);
          return count(2);
        },
        item => item,
        { limit: 1 },
      );

      expect(signals.map(signal => signal.aborted)).toEqual([false]);
    });

    it('pulls an item only when there is a slot for it', async () => {
      const source = new HandmadeSource<number>();
      const open = deferred();

      const results = map(source, () => open.promise, { limit: 2 });
      source.give(0);
      source.give(1);
      source.give(2);
      await turn();
      const pulledWhileFull = source.calls.length;
      open.resolve();
      source.end();
      await results;

      expect(pulledWhileFull).toBe(2);
      expect(source.calls).toEqual(['next', 'next', 'next', 'next']);
    });

    it('pulls one item at a time', async () => {
      const source = new HandmadeSource<number>();

      const results = map(source, item => item, { limit: 8 });
      await turn();
      const pulled = source.calls.length;
      source.end();

      expect(await results).toEqual([]);
      expect(pulled).toBe(1);
    });

    it('reads `done` as `for await` does', async () => {
      const answers = [{ value: 'item' }, { done: 1, value: 'end' }];
      const next = async () => {
        await turn();
        return answers.shift() ?? Promise.reject(boom);
      };
      const source = { [Symbol.asyncIterator]: () => ({ next }) } as never;

      const results = await map(source, item => item, { limit: 1 });

      expect(results).toEqual(['item']);
    });

    it('rejects with what `done` throws, and does not close the source', async () => {
      const source = new HandmadeSource<number>();
      const results = map(source, item => item, { limit: 1 });
      source.give(1);
      source.answer({
        get done(): never {
          throw boom;
        },
        value: 2,
      });

      await expect(results).rejects.toBe(boom);
      expect(source.calls).toEqual(['next', 'next']);
    });

    it('takes a shared Limiter for a limit', async () => {
      const results = map(count(5), item => turn().then(() => item), {
        limit: new Limiter(2),
      });

      expect(await results).toEqual([0, 1, 2, 3, 4]);
    });

    it('G1: a failure closes the source, which it waits for', async () => {
      const source = new HandmadeSource<number>();
      const closing = deferred();
      source.closing = closing.promise;
      const events: string[] = [];

      const results = map(
        source,
        async () => {
          await turn();
          throw boom;
        },
        { limit: 1 },
      ).catch((error: unknown) => {
        events.push('map');
        return error;
      });
      source.give(0);
      await turn();
      await turn();
      events.push(...source.calls, 'closed');
      closing.resolve();

      expect(await results).toBe(boom);
      expect(events).toEqual(['next', 'return', 'closed', 'map']);
    });

    it('does not wait for a `next` that never settles', async () => {
      const source = new HandmadeSource<number>();
      source.closing = new Promise(() => undefined);

      const results = map(
        source,
        () => turn().then(() => Promise.reject(boom)),
        {
          limit: 2,
        },
      );
      source.give(0);

      await expect(results).rejects.toBe(boom);
      expect(source.calls).toEqual(['next', 'next', 'return']);
    });

    it('drops what that `next` comes to in the end', async () => {
      const source = new HandmadeSource<number>();
      source.closing = Promise.reject(new Error('cannot close'));
      source.closing.catch(() => undefined);
      const mapped: number[] = [];

      const results = map(
        source,
        async item => {
          mapped.push(item);
          await turn();
          throw boom;
        },
        { limit: 2 },
      );
      source.give(0);
      await results.catch(() => undefined);
      source.fail(new Error('too late'));
      await turn();

      expect(mapped).toEqual([0]);
    });

    it('rejects with the failure of the source, and aborts the mappers', async () => {
      const source = new HandmadeSource<number>();
      const reasons: unknown[] = [];

      const results = map(
        source,
        (_item, signal) =>
          untilAborted(signal).catch((reason: unknown) => reasons.push(reason)),
        { limit: 2 },
      );
      source.give(0);
      source.fail(boom);

      await expect(results).rejects.toBe(boom);
      expect(reasons[0]).toHaveProperty('cause', boom);
      expect(source.calls).toEqual(['next', 'next']);
    });

    it('rejects with what a `next` throws that returns no promise', async () => {
      const source: AsyncIterable<number> = {
        [Symbol.asyncIterator]: () => ({
          next: () => {
            throw boom;
          },
        }),
      };

      const results = map(source, item => item, { limit: 1 });

      await expect(results).rejects.toBe(boom);
    });

    it.each([5, undefined, null])(
      'rejects with a TypeError when `next` resolves with %s',
      async result => {
        const next = (): Promise<never> => Promise.resolve(result as never);
        const source = { [Symbol.asyncIterator]: () => ({ next }) };

        await expect(map(source, turn, { limit: 2 })).rejects.toThrow(
          'Expected `source.next()` to be an object, got ',
        );
      },
    );

    it.each([5, undefined, {}])(
      'rejects with a TypeError when its iterator is %s',
      async iterator => {
        const source = { [Symbol.asyncIterator]: () => iterator as never };

        await expect(map(source, turn, { limit: 2 })).rejects.toThrow(
          'Expected `source[Symbol.asyncIterator]()` to be an object with `next`, got ',
        );
      },
    );

    it('is read as `for await` reads it: a method that is `null` is none', async () => {
      const source = Object.assign([1, 2], { [Symbol.asyncIterator]: null });

      await expect(map(source, item => item)).resolves.toEqual([1, 2]);
    });

    it('G7: tells `onError` what the source throws when it is closed', async () => {
      const source = new HandmadeSource<number>();
      const second = new Error('cannot close');
      source.closing = Promise.reject(second);
      source.closing.catch(() => undefined);
      const errors: unknown[] = [];

      const results = map(
        source,
        async () => {
          await turn();
          throw boom;
        },
        { limit: 1, onError: error => errors.push(error) },
      );
      source.give(0);

      await expect(results).rejects.toBe(boom);
      expect(errors).toEqual([boom, second]);
    });

    it('G6: an abort of the parent ends it, and leaves no listener', async () => {
      const parent = new AbortController();
      const source = new HandmadeSource<number>();

      const results = map(source, item => item, {
        limit: 1,
        signal: parent.signal,
      });
      await turn();
      parent.abort(boom);

      await expect(results).rejects.toBe(boom);
      expect(source.calls).toEqual(['next', 'return']);
      expect(countListeners(parent.signal)).toBe(0);
    });

    it('does not make a source for a parent that is aborted already', async () => {
      const events: string[] = [];

      const results = map(
        () => {
          events.push('made');
          return count(1);
        },
        item => item,
        { limit: 1, signal: AbortSignal.abort(boom) },
      );

      await expect(results).rejects.toBe(boom);
      expect(events).toEqual([]);
    });

    it('runs the clean-up of a generator that it leaves', async () => {
      const events: string[] = [];

      const results = map(
        async function* () {
          try {
            for (let item = 0; ; item++) {
              await turn();
              yield item;
            }
          } finally {
            events.push('closed');
          }
        },
        async item => {
          await turn();
          if (item === 2) throw boom;
        },
        { limit: 1 },
      );

      await expect(results).rejects.toBe(boom);
      expect(events).toEqual(['closed']);
    });
  });

  describe('refuses, before anything has started,', () => {
    it.each<{
      readonly what: string;
      readonly source: () => AsyncIterable<number>;
    }>([{ what: 'an async source', source: () => count(1) }])(
      '$what without a limit',
      async ({ source }) => {
        const events: string[] = [];
        const mapper = (): number => events.push('mapped');

        // @ts-expect-error: an async source needs a limit
        const asSource = map(source(), mapper);
        // @ts-expect-error: so does a function
        const asMaker = map(source, mapper, {});
        const infinite = map(source(), mapper, { limit: Infinity });

        await expect(asSource).rejects.toThrowErrorMatchingInlineSnapshot(
          `[TypeError: An async source, or a function that makes one, needs a \`limit\`, got \`undefined\`: it may have no end. Write \`{ limit: 16 }\`.]`,
        );
        await expect(asMaker).rejects.toThrow(TypeError);
        await expect(infinite).rejects.toThrow('needs a `limit`');
        expect(events).toEqual([]);
      },
    );

    it('a promise of an array', async () => {
      const results = map(
        // @ts-expect-error: a promise is no source
        Promise.resolve([1]),
        () => 1,
      );

      await expect(results).rejects.toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`source\` to be an iterable, an async iterable or a function that makes one of them, got an object (Promise). Await it first: write \`await source\` for \`source\`.]`,
      );
    });

    it('a function that makes no source', async () => {
      const results = map(
        // @ts-expect-error: a promise is no source
        () => Promise.resolve([1]),
        () => 1,
        { limit: 1 },
      );

      await expect(results).rejects.toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`source(signal)\` to be an iterable or an async iterable, got an object (Promise).]`,
      );
    });

    it('a signal in place of the options', async () => {
      const { signal } = new AbortController();

      // @ts-expect-error: a signal is no options
      await expect(map(count(1), () => 1, signal)).rejects.toThrow(
        'Write `{ signal }` for `signal`.',
      );
    });
  });
});

async function* count(to: number): AsyncGenerator<number, void, undefined> {
  for (let item = 0; item < to; item++) {
    await Promise.resolve();
    yield item;
  }
}

async function* lines(
  signal: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  for (const line of ['a', 'b']) {
    await Promise.resolve();
    signal.throwIfAborted();
    yield line;
  }
}
