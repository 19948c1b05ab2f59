import { GroupAbortedError, all } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

class Methods {
  load(): number {
    return 1;
  }
}

describe('all', () => {
  describe('when all goes well', () => {
    it('resolves with the values in the order of the tasks', async () => {
      const slow = deferred<string>();

      const values = all([
        () => slow.promise,
        () => turn().then(() => 2),
        () => 3,
      ]);
      await turn();
      slow.resolve('one');

      expect(await values).toEqual(['one', 2, 3]);
    });

    it('takes the first value of a promise that calls back twice', async () => {
      const patched = Promise.resolve(0);
      patched.then = (onFulfilled): never => {
        onFulfilled?.(1);
        onFulfilled?.(2);
        return patched as never;
      };

      const values = all([() => patched, () => turn().then(() => 3), () => 4]);

      await expect(values).resolves.toEqual([1, 3, 4]);
    });

    it('takes any iterable', async () => {
      const tasks = function* (): Generator<() => number> {
        yield () => 1;
        yield () => 2;
      };

      expect(await all(tasks())).toEqual([1, 2]);
      expect(await all(new Set([() => 'a', () => 'b']))).toEqual(['a', 'b']);
    });

    it('takes a record, and gives one back', async () => {
      const { user, posts } = await all({
        user: () => turn().then(() => 'ada'),
        posts: () => [1, 2],
      });

      expect(user).toBe('ada');
      expect(posts).toEqual([1, 2]);
    });

    it('takes the properties of an object of a class, for which there is no type', async () => {
      class Tasks {
        readonly one = (): number => 1;
        readonly two = (): Promise<number> => Promise.resolve(2);
      }
      const tasks: object = new Tasks();

      expect(await all(tasks as Record<string, () => unknown>)).toEqual({
        one: 1,
        two: 2,
      });
    });

    it('of a record gives an object without a prototype, keys in order', async () => {
      const values = await all({ b: () => turn().then(() => 1), a: () => 2 });

      expect(Object.getPrototypeOf(values)).toBeNull();
      expect(Object.keys(values)).toEqual(['b', 'a']);
    });

    it('of a record takes `__proto__` for a key as any other', async () => {
      const tasks = { ['__proto__']: () => 'value' };

      const values = await all(tasks);

      expect(Object.entries(values)).toEqual([['__proto__', 'value']]);
      expect(Object.getPrototypeOf(values)).toBeNull();
    });

    it('of a record reads each property once (as `Promise.allKeyed`)', async () => {
      let reads = 0;
      const tasks = {
        get one() {
          reads++;
          return () => 1;
        },
      };

      expect(await all(tasks)).toEqual({ one: 1 });
      expect(reads).toBe(1);
    });

    it('of a record takes its symbols, and nothing that is not enumerable', async () => {
      const key = Symbol('key');
      const tasks = Object.defineProperty({ [key]: () => 'value' }, 'hidden', {
        value: () => 'hidden',
      });

      const values = await all(tasks);

      expect(Reflect.ownKeys(values)).toEqual([key]);
      expect(values[key]).toBe('value');
    });

    it.each([undefined, null, false, 0])(
      'keeps a value that is `%s`',
      async value => {
        expect(await all([() => value])).toEqual([value]);
      },
    );

    it('of nothing resolves with nothing', async () => {
      expect(await all([])).toEqual([]);
      expect(await all({})).toEqual({});
    });

    it('G8: aborts no signal', async () => {
      const signals = await all([signal => signal, signal => signal]);

      expect(signals.map(signal => signal.aborted)).toEqual([false, false]);
    });
  });

  describe('when a task fails', () => {
    it('G3: rejects with the failure, the same object', async () => {
      await expect(all([() => 1, () => Promise.reject(boom)])).rejects.toBe(
        boom,
      );
    });

    it('G1, G2: aborts the others and waits for them', async () => {
      const events: string[] = [];

      const job = all([
        async signal => {
          await untilAborted(signal).catch(() => undefined);
          await turn();
          events.push('cleaned up');
        },
        () => Promise.reject(boom),
      ]).catch((error: unknown) => {
        events.push('rejected');
        return error;
      });

      expect(await job).toBe(boom);
      expect(events).toEqual(['cleaned up', 'rejected']);
    });

    it('rejects with the first in time, not the first in order', async () => {
      const late = deferred();

      const job = all([() => late.promise, () => Promise.reject(boom)]);
      await turn();
      late.reject(new Error('late'));

      await expect(job).rejects.toBe(boom);
    });

    it.each([2, 20])(
      'G1: waits for the others, of %d, where the `then` of a promise throws',
      async count => {
        const promise = Object.assign(Promise.resolve(), {
          then: (): never => {
            throw boom;
          },
        });
        const events: string[] = [];
        const stops = async (signal: AbortSignal): Promise<void> => {
          await untilAborted(signal).catch(() => undefined);
          await turn();
          events.push('stopped');
        };
        const others = Array.from({ length: count - 1 }, () => stops);

        await expect(all([...others, () => promise])).rejects.toBe(boom);
        expect(events).toHaveLength(count - 1);
      },
    );

    it('G2: starts none of those that come after a sync throw', async () => {
      const started: string[] = [];

      const job = all([
        () => {
          throw boom;
        },
        () => started.push('second'),
      ]);

      await expect(job).rejects.toBe(boom);
      expect(started).toEqual([]);
    });

    it('G7: `onError` hears every failure', async () => {
      const heard: unknown[] = [];
      const cleanup = new Error('cleanup');

      const job = all(
        [
          async signal => {
            await untilAborted(signal).catch(() => undefined);
            throw cleanup;
          },
          () => Promise.reject(boom),
        ],
        { onError: error => heard.push(error) },
      );

      await expect(job).rejects.toBe(boom);
      expect(heard).toEqual([boom, cleanup]);
    });

    it('G2: has aborted the others before it returns, after a sync throw', () => {
      const signals: AbortSignal[] = [];

      const job = all([
        signal => untilAborted((signals[0] = signal)),
        () => {
          throw boom;
        },
      ]);
      const wasAborted = signals[0]?.aborted;

      expect(wasAborted).toBe(true);
      return expect(job).rejects.toBe(boom);
    });

    it('G2: aborts every signal, of however many tasks', async () => {
      const reasons: unknown[] = [];
      const sleeper = async (signal: AbortSignal): Promise<void> => {
        await untilAborted(signal).catch(() => undefined);
        reasons.push(signal.reason);
      };

      const job = all([
        ...Array.from({ length: 100 }, () => sleeper),
        () => Promise.reject(boom),
      ]);

      await expect(job).rejects.toBe(boom);
      expect(reasons).toHaveLength(100);
      expect(new Set(reasons).size).toBe(1);
    });

    it('the reason is an abort error of the named group, caused by the failure', async () => {
      let reason: unknown;

      const job = all(
        [
          async signal => {
            await untilAborted(signal).catch(() => undefined);
            reason = signal.reason;
          },
          () => Promise.reject(boom),
        ],
        { name: 'page' },
      );

      await expect(job).rejects.toBe(boom);
      expect(reason).toBeInstanceOf(GroupAbortedError);
      expect(reason).toMatchObject({
        cause: boom,
        message: 'Group "page" was aborted: a task has failed.',
      });
    });

    it('with `failFast: false` lets the others end first', async () => {
      const events: string[] = [];

      const job = all(
        [
          () => Promise.reject(boom),
          async signal => {
            await turn();
            events.push(`aborted: ${String(signal.aborted)}`);
          },
        ],
        { failFast: false },
      );

      await expect(job).rejects.toBe(boom);
      expect(events).toEqual(['aborted: false']);
    });
  });

  describe('bad input', () => {
    it('a promise in place of a task, of which none is started', async () => {
      const started: string[] = [];
      const tasks = [() => started.push('ran'), Promise.resolve(1)];

      await expect(
        all(tasks as never),
      ).rejects.toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`tasks[1]\` to be a function, got an object (Promise). The work has already started, and nothing can abort it: write \`signal => load(signal)\` for \`load()\`.]`,
      );
      expect(started).toEqual([]);
    });

    it('a record with something else in it', async () => {
      await expect(
        all({ user: 'ada' } as never),
      ).rejects.toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`tasks.user\` to be a function, got \`'ada'\` (string).]`,
      );
    });

    it('a hole in the array', async () => {
      const tasks: (() => number)[] = [];
      tasks[1] = () => 1;

      await expect(all(tasks)).rejects.toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`tasks[0]\` to be a function, got \`undefined\`.]`,
      );
    });

    it('neither an iterable nor an object', async () => {
      await expect(
        all(undefined as never),
      ).rejects.toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`tasks\` to be an iterable or an object of functions, got \`undefined\`.]`,
      );
    });

    it('a promise of tasks', async () => {
      const tasks = Promise.resolve([() => 1]);

      await expect(
        all(tasks as never),
      ).rejects.toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`tasks\` to be an iterable or an object of functions, got an object (Promise). Await it first: write \`await tasks\` for \`tasks\`.]`,
      );
    });

    it('an async iterable', async () => {
      const tasks = (async function* () {
        yield await Promise.resolve(() => 1);
      })();

      await expect(
        all(tasks as never),
      ).rejects.toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`tasks\` to be an iterable or an object of functions, got an object (AsyncGenerator). Items that come one by one are for \`map\`, \`forEach\` or \`stream\`.]`,
      );
    });

    it('an async iterable that has properties, as a stream of Node has', async () => {
      const tasks = Object.assign((async function* () {})(), { _events: {} });

      await expect(all(tasks as never)).rejects.toThrow(
        'Expected `tasks` to be an iterable or an object of functions',
      );
    });

    it.each([
      { name: 'a date', tasks: new Date() },
      { name: 'an object of a class with methods', tasks: new Methods() },
      {
        name: 'a promise of another realm',
        tasks: Object.create({ then: () => undefined }) as object,
      },
    ])('$name', async ({ tasks }) => {
      await expect(all(tasks as never)).rejects.toThrow(
        'Expected `tasks` to be an iterable or an object of functions, got an object',
      );
    });

    it('an iterable that throws', async () => {
      const tasks = function* (): Generator<() => number> {
        yield () => 1;
        throw boom;
      };

      await expect(all(tasks())).rejects.toBe(boom);
    });

    it('a bad option', async () => {
      await expect(all([], { limit: 0 })).rejects.toThrow(RangeError);
    });

    it.each([null, 5])('options that are %s', async options => {
      await expect(all([], options as never)).rejects.toThrow(
        'Expected `options` to be an object, got ',
      );
    });

    it.each([null, 'text', 5])('tasks that are %s', async tasks => {
      await expect(all(tasks as never)).rejects.toThrow(
        'Expected `tasks` to be an iterable or an object of functions, got ',
      );
    });
  });
});
