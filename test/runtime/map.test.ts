import { Limiter, map } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('map', () => {
  describe('when all goes well', () => {
    it('resolves with the results in the order of the source', async () => {
      const slow = deferred();

      const results = map([1, 2, 3], async item => {
        if (item === 1) await slow.promise;
        return item * 10;
      });
      await turn();
      slow.resolve();

      expect(await results).toEqual([10, 20, 30]);
    });

    it.each([undefined, 1, 2, 10])(
      'keeps that order with a limit of %s',
      async limit => {
        const results = await map(
          [3, 1, 2],
          async item => {
            for (let i = 0; i < item; i++) await turn();
            return item;
          },
          { limit },
        );

        expect(results).toEqual([3, 1, 2]);
      },
    );

    it('hands the mapper the item, a signal and the index', async () => {
      const calls = await map(['a', 'b'], (item, signal, index) => [
        item,
        signal.aborted,
        index,
      ]);

      expect(calls).toEqual([
        ['a', false, 0],
        ['b', false, 1],
      ]);
    });

    it.each([undefined, 2])(
      'has started what may run before it returns, with a limit of %s',
      async limit => {
        const started: number[] = [];

        const results = map([1, 2], item => started.push(item), { limit });

        expect(started).toEqual([1, 2]);
        await results;
      },
    );

    it('takes any iterable', async () => {
      const source = function* (): Generator<number> {
        yield 1;
        yield 2;
      };

      expect(await map(source(), item => item)).toEqual([1, 2]);
      expect(await map(new Set([1, 2]), item => item)).toEqual([1, 2]);
      expect(await map('ab', item => item)).toEqual(['a', 'b']);
    });

    it.each([undefined, null, 0, false])(
      'keeps a result that is `%s`',
      async value => {
        expect(await map([value], item => item)).toEqual([value]);
      },
    );

    it('of nothing resolves with nothing', async () => {
      expect(await map([], () => 1)).toEqual([]);
      expect(await map([], () => 1, { limit: 1 })).toEqual([]);
    });

    it('G8: aborts no signal', async () => {
      const signals = await map([1, 2, 3], (_item, signal) => signal, {
        limit: 2,
      });

      expect(signals.some(signal => signal.aborted)).toBe(false);
    });

    it('without a limit starts the mappers in one go', async () => {
      const events: string[] = [];

      await map(['a', 'b'], item => {
        events.push(item);
        queueMicrotask(() => events.push('microtask'));
      });

      expect(events).toEqual(['a', 'b', 'microtask', 'microtask']);
    });

    it('maps ten thousand items with a limit', async () => {
      const items = Array.from({ length: 10_000 }, (_, index) => index);

      const results = await map(items, item => item, { limit: 8 });

      expect(results).toEqual(items);
    });
  });

  describe('G5: with a limit', () => {
    it('never runs more mappers than that', async () => {
      let active = 0;
      let most = 0;

      await map(
        Array.from({ length: 50 }),
        async () => {
          active++;
          most = Math.max(most, active);
          await turn();
          active--;
        },
        { limit: 4 },
      );

      expect(most).toBe(4);
    });

    it('pulls an item only when there is a slot for it', async () => {
      const open = deferred();
      const source = new Source(10);

      const results = map(source, () => open.promise, { limit: 3 });
      await turn();
      const pulledBefore = source.pulled;
      open.resolve();
      await results;

      expect(pulledBefore).toBe(3);
      expect(source.pulled).toBe(10);
    });

    it('pulls nothing while others hold the slots of a shared Limiter', async () => {
      const limit = new Limiter(1);
      const held = await limit.acquire();
      const source = new Source(2);

      const results = map(source, item => item, { limit });
      await turn();
      const pulledBefore = source.pulled;
      held.release();
      await results;

      expect(pulledBefore).toBe(0);
      expect(limit.acquired).toBe(0);
    });
  });

  describe('when a mapper fails', () => {
    it.each([undefined, 1, 2])(
      'G3: rejects with the failure (limit %s)',
      async limit => {
        const job = map(
          [1, 2, 3],
          item => {
            if (item === 2) throw boom;
            return item;
          },
          { limit },
        );

        await expect(job).rejects.toBe(boom);
      },
    );

    it('G1, G2: aborts the others and waits for them', async () => {
      const events: string[] = [];

      const job = map([1, 2], async (item, signal) => {
        if (item === 2) throw boom;
        await untilAborted(signal).catch(() => undefined);
        await turn();
        events.push('cleaned up');
      }).catch((error: unknown) => {
        events.push('rejected');
        return error;
      });

      expect(await job).toBe(boom);
      expect(events).toEqual(['cleaned up', 'rejected']);
    });

    it('with a limit, pulls no more and closes the source', async () => {
      const source = new Source(10);

      const job = map(
        source,
        async (item, signal) => {
          if (item === 1) {
            await turn();
            throw boom;
          }
          await untilAborted(signal);
        },
        { limit: 2 },
      );

      await expect(job).rejects.toBe(boom);
      expect(source.pulled).toBe(2);
      expect(source.closed).toBe(1);
    });

    it('with a limit, pulls no more after a sync throw, though a slot is free', async () => {
      const source = new Source(10);

      const job = map(
        source,
        () => {
          throw boom;
        },
        { limit: 2 },
      );

      await expect(job).rejects.toBe(boom);
      expect(source.pulled).toBe(1);
      expect(source.closed).toBe(1);
    });

    it('without a limit, a sync throw closes the source', async () => {
      const source = new Source(10);

      const job = map(source, () => {
        throw boom;
      });

      await expect(job).rejects.toBe(boom);
      expect(source.closed).toBe(1);
    });

    it('G7: `onError` hears every failure', async () => {
      const heard: unknown[] = [];

      const job = map(
        [1, 2, 3],
        async function load(item, signal) {
          if (item !== 3) await untilAborted(signal).catch(() => undefined);
          throw new Error(String(item));
        },
        {
          onError: (error, { name }) => heard.push(`${name}: ${String(error)}`),
        },
      );

      await expect(job).rejects.toThrow('3');
      expect(heard).toEqual([
        'load: Error: 3',
        'load: Error: 1',
        'load: Error: 2',
      ]);
    });
  });

  describe('when the source fails', () => {
    it('aborts the mappers, waits for them, and rejects with its failure', async () => {
      const events: string[] = [];
      const source = function* (): Generator<number> {
        yield 1;
        throw boom;
      };

      const job = map(source(), async (_item, signal) => {
        await untilAborted(signal).catch(() => undefined);
        await turn();
        events.push('cleaned up');
      }).catch((error: unknown) => {
        events.push('rejected');
        return error;
      });

      expect(await job).toBe(boom);
      expect(events).toEqual(['cleaned up', 'rejected']);
    });

    it('G7: in its clean-up, after a mapper has failed, both failures are told', async () => {
      const heard: unknown[] = [];
      const cleanup = new Error('cleanup');
      const source = function* (): Generator<number> {
        try {
          yield 1;
          yield 2;
        } finally {
          // eslint-disable-next-line no-unsafe-finally -- What a faulty source does.
          throw cleanup;
        }
      };

      const job = map(
        source(),
        () => {
          throw boom;
        },
        { limit: 1, onError: error => heard.push(error) },
      );

      await expect(job).rejects.toBe(boom);
      expect(heard).toEqual([boom, cleanup]);
    });
  });

  describe('when the parent aborts', () => {
    it('rejects with its reason, and closes the source', async () => {
      const parent = new AbortController();
      const source = new Source(10);

      const job = map(source, (_item, signal) => untilAborted(signal), {
        signal: parent.signal,
        limit: 2,
      });
      await turn();
      parent.abort(boom);

      await expect(job).rejects.toBe(boom);
      expect([source.pulled, source.closed]).toEqual([2, 1]);
      expect(countListeners(parent.signal)).toBe(0);
    });

    it('never resolves with a part of the results', async () => {
      const parent = new AbortController();
      const open = deferred<string>();

      const job = map([1, 2, 3], () => open.promise, {
        signal: parent.signal,
        limit: 1,
      });
      await turn();
      parent.abort(boom);
      open.resolve('done');

      await expect(job).rejects.toBe(boom);
    });

    it('before the start, pulls nothing', async () => {
      const source = new Source(1);

      const job = map(source, item => item, {
        signal: AbortSignal.abort(boom),
      });

      await expect(job).rejects.toBe(boom);
      expect(source.pulled).toBe(0);
    });
  });

  describe('bad input', () => {
    it('a source that is not iterable', async () => {
      await expect(
        map(7 as never, () => 1),
      ).rejects.toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`source\` to be an iterable, an async iterable or a function that makes one of them, got \`7\` (number).]`,
      );
    });

    it('`null` for a source', async () => {
      await expect(map(null as never, item => item)).rejects.toThrow(
        'Expected `source` to be an iterable, ',
      );
    });

    it('a mapper that is no function', async () => {
      await expect(
        map([1], undefined as never),
      ).rejects.toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`mapper\` to be a function, got \`undefined\`.]`,
      );
    });

    it('a bad option', async () => {
      await expect(map([1], () => 1, { limit: NaN })).rejects.toThrow(
        RangeError,
      );
    });
  });
});

/** Yields 1 to `length`, and counts what is asked of it. */
class Source implements Iterable<number> {
  readonly #length: number;
  pulled = 0;
  closed = 0;

  constructor(length: number) {
    this.#length = length;
  }

  [Symbol.iterator](): Iterator<number> {
    return {
      next: () => {
        if (this.pulled === this.#length) return { done: true, value: 0 };
        this.pulled++;
        return { done: false, value: this.pulled };
      },
      return: () => {
        this.closed++;
        return { done: true, value: 0 };
      },
    };
  }
}
