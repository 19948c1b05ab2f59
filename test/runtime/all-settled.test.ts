import { allSettled } from 'errgroup';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { deferred } from './support/deferred.ts';
import { type Warning, hearWarnings } from './support/hear-warnings.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('allSettled', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('S9: resolves with what each task has come to, in their order', async () => {
    const results = await allSettled([
      () => turn().then(() => 'slow'),
      () => Promise.reject(boom),
      () => 'quick',
    ]);

    expect(results).toEqual([
      { status: 'fulfilled', value: 'slow' },
      { status: 'rejected', reason: boom },
      { status: 'fulfilled', value: 'quick' },
    ]);
    expect(results[1]).toHaveProperty('reason', boom);
  });

  it.each([0, 1, 2])('S4: keeps a failure at position %d', async position => {
    const results = await allSettled(
      [0, 1, 2].map(index => () => {
        if (index === position) throw boom;
        return index;
      }),
    );

    expect(results.map(result => result.status)).toEqual(
      [0, 1, 2].map(index => (index === position ? 'rejected' : 'fulfilled')),
    );
  });

  it('keeps the keys of a record', async () => {
    const results = await allSettled({
      user: () => 'Ada',
      posts: () => Promise.reject(boom),
    });

    expect({ ...results }).toEqual({
      user: { status: 'fulfilled', value: 'Ada' },
      posts: { status: 'rejected', reason: boom },
    });
  });

  it('takes any iterable, and none', async () => {
    const results = await allSettled(new Set([() => 1]));

    expect(results).toEqual([{ status: 'fulfilled', value: 1 }]);
    expect(await allSettled([])).toEqual([]);
    expect({ ...(await allSettled({})) }).toEqual({});
  });

  it('leaves the others alone when one fails', async () => {
    const failed = deferred();

    const results = await allSettled([
      () => Promise.reject(boom).finally(failed.resolve),
      async signal => {
        await failed.promise;
        await turn();
        return signal.aborted;
      },
    ]);

    expect(results[1]).toEqual({ status: 'fulfilled', value: false });
  });

  it('G1: resolves when the last has settled', async () => {
    const last = deferred();
    const events: string[] = [];

    const settled = allSettled([
      () => Promise.reject(boom),
      () => last.promise,
    ]).then(() => events.push('allSettled'));
    await turn();
    events.push('last');
    last.resolve();
    await settled;

    expect(events).toEqual(['last', 'allSettled']);
  });

  it('G7: tells `onError` of each failure', async () => {
    const errors: unknown[] = [];
    const two = new Error('two');

    await allSettled([() => Promise.reject(boom), () => Promise.reject(two)], {
      onError: error => errors.push(error),
    });

    expect(errors).toEqual([boom, two]);
  });

  it('G5: starts no more than `limit` at a time, all in the end', async () => {
    let running = 0;
    const peaks: number[] = [];

    const results = await allSettled(
      Array.from({ length: 7 }, (_, index) => async () => {
        peaks.push(++running);
        await turn();
        running--;
        if (index % 2 === 0) throw boom;
      }),
      { limit: 2 },
    );

    expect(Math.max(...peaks)).toBe(2);
    expect(results).toHaveLength(7);
  });

  describe('an abort of the parent', () => {
    it('resolves with what was done by then', async () => {
      const parent = new AbortController();

      const settled = allSettled(
        [() => 'done', signal => untilAborted(signal), () => 'never run'],
        { signal: parent.signal, limit: 2 },
      );
      const stubborn = allSettled([signal => untilAborted(signal)], {
        signal: parent.signal,
        limit: 1,
      });
      await turn();
      parent.abort(boom);

      expect(await settled).toEqual([
        { status: 'fulfilled', value: 'done' },
        { status: 'rejected', reason: boom },
        { status: 'fulfilled', value: 'never run' },
      ]);
      expect(await stubborn).toEqual([{ status: 'rejected', reason: boom }]);
      expect(countListeners(parent.signal)).toBe(0);
    });

    it('before the call starts nothing, and is the reason of each', async () => {
      const events: string[] = [];

      const results = await allSettled(
        [() => events.push('one'), () => events.push('two')],
        { signal: AbortSignal.abort(boom) },
      );

      expect(results).toEqual([
        { status: 'rejected', reason: boom },
        { status: 'rejected', reason: boom },
      ]);
      expect(events).toEqual([]);
    });

    it('leaves what a task threw because of it as it is', async () => {
      const parent = new AbortController();
      const wrapped = new Error('could not load', { cause: boom });

      const settled = allSettled(
        [
          signal =>
            untilAborted(signal).catch(() => {
              throw wrapped;
            }),
        ],
        { signal: parent.signal },
      );
      parent.abort(boom);

      expect((await settled)[0]).toHaveProperty('reason', wrapped);
    });
  });

  it('S9: a deadline does not reject, it ends the tasks', async () => {
    vi.useFakeTimers();

    const settled = allSettled([() => 'done', signal => untilAborted(signal)], {
      timeout: 50,
    });
    await vi.advanceTimersByTimeAsync(50);

    expect(await settled).toMatchObject([
      { status: 'fulfilled', value: 'done' },
      { status: 'rejected', reason: { code: 'ERR_GROUP_TIMEOUT' } },
    ]);
  });

  it.each([{ onStuck: undefined }, { onStuck: () => undefined }])(
    'G7: names the tasks that `grace` has given up: $onStuck',
    async ({ onStuck }) => {
      const warnings: Warning[] = [];
      const stopHearing = hearWarnings(warning => warnings.push(warning));
      const parent = new AbortController();
      const settled = allSettled(
        [
          function upload() {
            return new Promise(() => undefined);
          },
          signal => untilAborted(signal),
        ],
        { signal: parent.signal, grace: 0, onStuck, name: 'sync' },
      );

      parent.abort(boom);
      const results = await settled;
      await turn();
      stopHearing();

      expect(results).toEqual([
        { status: 'rejected', reason: boom },
        { status: 'rejected', reason: boom },
      ]);
      expect(warnings.map(({ code, message }) => [code, message])).toEqual(
        onStuck
          ? []
          : [
              [
                'ERRGROUP_STUCK',
                'Group "sync" gave up on task "upload", which did not stop in ' +
                  "time. Pass the task's `signal` to everything it awaits.",
              ],
            ],
      );
    },
  );

  it('G7: warns of nothing when all tasks have stopped', async () => {
    const warnings: Warning[] = [];
    const stopHearing = hearWarnings(warning => warnings.push(warning));

    await allSettled([() => Promise.reject(boom)], { grace: 0 });
    await turn();
    stopHearing();

    expect(warnings).toEqual([]);
  });

  it('starts nothing if one of the tasks is no function', async () => {
    const events: string[] = [];

    const tasks = [() => events.push('ran'), Promise.resolve()];
    // @ts-expect-error: a promise is no task
    const settled = allSettled(tasks);

    await expect(settled).rejects.toThrow(TypeError);
    expect(events).toEqual([]);
  });

  it('rejects with a TypeError for a signal in place of the options', async () => {
    const { signal } = new AbortController();

    // @ts-expect-error: a signal is no options
    await expect(allSettled([], signal)).rejects.toThrow(
      'Write `{ signal }` for `signal`.',
    );
  });
});
