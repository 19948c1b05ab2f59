import {
  type Group,
  GroupAbortedError,
  GroupTimeoutError,
  Limiter,
  all,
  withGroup,
} from 'errgroup';
import { describe, expect, it, vi } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { deferred } from './support/deferred.ts';
import { type Warning, hearWarnings } from './support/hear-warnings.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

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

  describe('with options', () => {
    it('G5: keeps to the limit', async () => {
      let active = 0;
      let most = 0;
      const task = async (): Promise<void> => {
        active++;
        most = Math.max(most, active);
        await turn();
        active--;
      };

      await all(
        Array.from({ length: 10 }, () => task),
        { limit: 3 },
      );
      await all(
        Array.from({ length: 10 }, () => task),
        {
          limit: new Limiter(2),
        },
      );

      expect(most).toBe(3);
    });

    it('rejects with the reason of a parent that aborts', async () => {
      const parent = new AbortController();

      const job = all([signal => untilAborted(signal)], {
        signal: parent.signal,
      });
      parent.abort(boom);

      await expect(job).rejects.toBe(boom);
      expect(countListeners(parent.signal)).toBe(0);
    });

    it.each([{ tasks: [] }, { tasks: [(): string => 'ran'] }])(
      'starts nothing under a parent that is aborted already: $tasks',
      async ({ tasks }) => {
        await expect(
          all(tasks, { signal: AbortSignal.abort(boom) }),
        ).rejects.toBe(boom);
      },
    );

    it('resolves when all were fulfilled in spite of the abort', async () => {
      const parent = new AbortController();
      const open = deferred<string>();

      const job = all([() => open.promise], { signal: parent.signal });
      parent.abort(boom);
      open.resolve('value');

      expect(await job).toEqual(['value']);
    });

    it('rejects with that reason also if a task hears of it before', async () => {
      const parent = AbortSignal.timeout(1);
      // In browsers, microtasks run after every listener of such a signal.
      const told = untilAborted(parent).catch(() => {
        throw Object.assign(new Error('own'), { name: 'AbortError' });
      });

      const error = await all([() => told], { signal: parent }).catch(
        (thrown: unknown) => thrown,
      );

      expect(error).toBe(parent.reason);
    });

    it('starts no more tasks when one has aborted the parent, and waits for it', async () => {
      const parent = new AbortController();
      const events: string[] = [];

      const job = all(
        [
          async signal => {
            parent.abort(boom);
            await untilAborted(signal).catch(() => undefined);
            await turn();
            events.push('cleaned up');
          },
          () => events.push('started'),
        ],
        { signal: parent.signal },
      );

      await expect(job).rejects.toBe(boom);
      expect(events).toEqual(['cleaned up']);
      expect(countListeners(parent.signal)).toBe(0);
    });

    it('G4: a failure in the clean-up beats the abort of the parent', async () => {
      const parent = new AbortController();
      const cleanup = new Error('cleanup');

      const job = all(
        [
          signal => untilAborted(signal),
          signal =>
            untilAborted(signal).catch(() => {
              throw cleanup;
            }),
        ],
        { signal: parent.signal },
      );
      parent.abort(boom);

      await expect(job).rejects.toBe(cleanup);
    });

    it.each([
      { thrown: Object.assign(new Error('own'), { name: 'AbortError' }) },
      { thrown: new Error('own'), isFailure: true },
    ])(
      'G4: one that aborts the parent and throws at once: $thrown.name',
      async ({ thrown, isFailure = false }) => {
        const parent = new AbortController();

        const job = all(
          [
            () => {
              parent.abort(boom);
              throw thrown;
            },
          ],
          { signal: parent.signal },
        );

        await expect(job).rejects.toBe(isFailure ? thrown : boom);
      },
    );

    it('G7: names, ten seconds after the abort, the tasks that do not stop', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const warnings: Warning[] = [];
      const stopHearing = hearWarnings(warning => warnings.push(warning));
      const stubborn = deferred();

      const job = all([
        function upload() {
          return stubborn.promise;
        },
        signal => untilAborted(signal),
        () => Promise.reject(boom),
      ]).catch((error: unknown) => error);
      await turn();
      vi.advanceTimersByTime(10_000);
      await turn();
      vi.useRealTimers();
      stopHearing();

      expect(warnings.map(({ code }) => code)).toEqual(['ERRGROUP_STUCK']);
      expect(warnings[0]?.message).toContain('waits for task "upload".');
      stubborn.resolve();
      expect(await job).toBe(boom);
    });

    it('G7: names once, after an abort of the parent, those that do not stop', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const warnings: Warning[] = [];
      const stopHearing = hearWarnings(warning => warnings.push(warning));
      const parent = new AbortController();
      const stops = deferred();
      const stubborn = deferred();

      const job = all(
        [
          () => stops.promise,
          function upload() {
            return stubborn.promise;
          },
        ],
        { signal: parent.signal },
      ).catch((error: unknown) => error);
      parent.abort(boom);
      vi.advanceTimersByTime(10_000);
      await turn();
      const early = warnings.map(({ message }) => message);
      stops.reject(boom);
      await turn();
      vi.advanceTimersByTime(10_000);
      await turn();
      vi.useRealTimers();
      stopHearing();
      stubborn.reject(boom);

      expect(await job).toBe(boom);
      expect(early).toHaveLength(1);
      expect(early[0]).toContain('task "upload"');
      expect(warnings).toHaveLength(1);
    });

    it('D1: rejects with a GroupTimeoutError at the deadline', async () => {
      const job = all([signal => untilAborted(signal)], { timeout: 1 });

      await expect(job).rejects.toBeInstanceOf(GroupTimeoutError);
    });

    it('with `grace` gives up on the tasks that do not stop', async () => {
      const stubborn = deferred();
      const job = all([() => stubborn.promise, () => Promise.reject(boom)], {
        grace: 1,
      });

      await expect(job).rejects.toBe(boom);
      stubborn.resolve();
    });

    it('never resolves with a gap, when the abort came before the last start', async () => {
      const parent = new AbortController();
      const open = deferred();

      const job = all([() => open.promise, () => 'never run'], {
        signal: parent.signal,
        limit: 1,
      });
      parent.abort(boom);
      open.resolve();

      await expect(job).rejects.toBe(boom);
    });

    it('inside a group, is part of it', async () => {
      const job = withGroup((group: Group) => {
        group.go(signal => all([inner => untilAborted(inner)], { signal }));
        group.go(() => Promise.reject(boom));
      });

      await expect(job).rejects.toBe(boom);
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
