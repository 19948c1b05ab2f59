import { any } from 'errgroup';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');
const two = new Error('two');

describe('any', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('S7: resolves with the first success, though a failure came before', async () => {
    const value = await any([
      () => Promise.reject(boom),
      () => turn().then(() => 'second'),
      signal => untilAborted(signal),
    ]);

    expect(value).toBe('second');
  });

  it.each([undefined, null, 0, ''])(
    'S5: takes %j for a success',
    async value => {
      const first = await any([() => value, signal => untilAborted(signal)]);

      expect(first).toBe(value);
    },
  );

  it('G1: aborts the losers, and waits for them', async () => {
    const cleanedUp = deferred();
    const events: string[] = [];

    const first = any([
      () => 'winner',
      async signal => {
        await untilAborted(signal).catch(() => events.push('aborted'));
        await cleanedUp.promise;
        events.push('clean-up');
      },
    ]).then(() => events.push('any'));
    await turn();
    cleanedUp.resolve();
    await first;

    expect(events).toEqual(['aborted', 'clean-up', 'any']);
  });

  it('G8: never aborts the signal of the winner, nor when the parent aborts later', async () => {
    const parent = new AbortController();

    const signal = await any(
      [winner => turn().then(() => winner), loser => untilAborted(loser)],
      { signal: parent.signal },
    );
    parent.abort();

    expect(signal.aborted).toBe(false);
  });

  it('aborts the signal of each loser with the reason of the group', async () => {
    const signals: AbortSignal[] = [];

    await any([
      () => turn(),
      ...Array.from({ length: 20 }, () => (signal: AbortSignal) => {
        signals.push(signal);
        return untilAborted(signal);
      }),
    ]);

    expect(signals.every(signal => signal.aborted)).toBe(true);
    expect(signals[0]?.reason).toMatchObject({ code: 'ABORT_ERR' });
  });

  it('calls a task by the name of its function', async () => {
    const names: string[] = [];

    await any(
      [
        function load() {
          return Promise.reject(boom);
        },
        () => turn(),
      ],
      { onError: (_error, { name }) => names.push(name) },
    );

    expect(names).toEqual(['load']);
  });

  it('keeps the first success when a loser succeeds as well', async () => {
    const value = await any([
      () => turn().then(() => 'first'),
      signal => untilAborted(signal).catch(() => 'late'),
    ]);

    expect(value).toBe('first');
  });

  it('S8: rejects with all errors, in the order of the tasks', async () => {
    const first = any([
      () => turn().then(() => Promise.reject(boom)),
      () => {
        throw two;
      },
      () => Promise.reject(boom),
    ]);

    await expect(first).rejects.toBeInstanceOf(AggregateError);
    await expect(first).rejects.toMatchObject({ errors: [boom, two, boom] });
    await expect(first).rejects.toThrowErrorMatchingInlineSnapshot(
      `[AggregateError: Every task has failed.]`,
    );
  });

  it('S6: rejects at once when there are no tasks', async () => {
    const first = any([]);

    await expect(first).rejects.toBeInstanceOf(AggregateError);
    await expect(first).rejects.toThrowErrorMatchingInlineSnapshot(
      `[AggregateError: Cannot choose a task: there are none.]`,
    );
    await expect(first).rejects.toHaveProperty('errors', []);
  });

  it('G7: tells `onError` of each failure, before and after the success', async () => {
    const errors: unknown[] = [];

    await any(
      [
        () => Promise.reject(boom),
        () => turn(),
        signal =>
          untilAborted(signal).catch(() => {
            throw two;
          }),
      ],
      { onError: error => errors.push(error) },
    );

    expect(errors).toEqual([boom, two]);
  });

  it('G2: starts no queued task after the success', async () => {
    const events: string[] = [];

    const value = await any(
      [
        () => Promise.reject(boom),
        () => 'second',
        () => {
          events.push('third');
        },
      ],
      { limit: 1 },
    );

    expect([value, events]).toEqual(['second', []]);
  });

  it('rejects with the reason of the parent, though a task had failed', async () => {
    const parent = new AbortController();
    const reason = new Error('request closed');

    const first = any(
      [() => Promise.reject(boom), signal => untilAborted(signal)],
      { signal: parent.signal },
    );
    await turn();
    parent.abort(reason);

    await expect(first).rejects.toBe(reason);
    expect(countListeners(parent.signal)).toBe(0);
  });

  it('rejects with the reason of a parent that is aborted already, and starts nothing', async () => {
    const events: string[] = [];

    const first = any([() => events.push('ran')], {
      signal: AbortSignal.abort(boom),
    });

    await expect(first).rejects.toBe(boom);
    expect(events).toEqual([]);
  });

  it('D9: resolves with a success that came after the abort of the parent', async () => {
    const parent = new AbortController();

    const first = any(
      [
        signal => untilAborted(signal),
        signal =>
          untilAborted(signal).catch(async () => {
            await turn();
            return 'late';
          }),
      ],
      { signal: parent.signal },
    );
    parent.abort();

    await expect(first).resolves.toBe('late');
  });

  it('D1: rejects with a GroupTimeoutError at the deadline', async () => {
    vi.useFakeTimers();

    const first = any([signal => untilAborted(signal)], { timeout: 50 }).catch(
      (error: unknown) => error,
    );
    await vi.advanceTimersByTimeAsync(50);

    expect(await first).toMatchObject({ code: 'ERR_GROUP_TIMEOUT' });
  });

  it.each([null, 'text', 5])(
    'rejects with a TypeError for tasks that are %s',
    async tasks => {
      await expect(any(tasks as never)).rejects.toThrow(
        'Expected `tasks` to be an iterable of functions, got ',
      );
    },
  );

  it('says what to do with a promise of tasks, or an async iterable', async () => {
    await expect(any(Promise.resolve([]) as never)).rejects.toThrow(
      'Await it first: write `await tasks` for `tasks`.',
    );
    await expect(any((async function* () {})() as never)).rejects.toThrow(
      'Items that come one by one are for `map`, `forEach` or `stream`.',
    );
  });

  it('rejects with a TypeError for a record of tasks, or what is no task', async () => {
    await expect(
      // @ts-expect-error: as with `Promise.any`, there are no keys in a value
      any({ user: () => 'Ada' }),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Expected \`tasks\` to be an iterable of functions, got an object (Object).]`,
    );
    await expect(
      // @ts-expect-error: a promise is no task
      any([Promise.resolve()]),
    ).rejects.toThrow('Expected `tasks[0]` to be a function');
  });
});
