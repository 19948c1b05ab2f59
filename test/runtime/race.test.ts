import { race } from 'errgroup';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('race', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('resolves with the value of the first to settle', async () => {
    const value = await race([
      signal => untilAborted(signal),
      () => turn().then(() => 'first'),
    ]);

    expect(value).toBe('first');
  });

  it.each([boom, undefined, null, 0])(
    'G3: rejects with the failure of the first to settle: %s',
    async reason => {
      const first = race([
        signal => untilAborted(signal),
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- It is about any reason.
        () => Promise.reject(reason),
      ]);

      await expect(first).rejects.toBe(reason);
    },
  );

  it('rejects with a failure, though a loser succeeds after it', async () => {
    const first = race([
      signal => untilAborted(signal).catch(() => 'late'),
      () => Promise.reject(boom),
    ]);

    await expect(first).rejects.toBe(boom);
  });

  it('resolves, though a loser fails after it; `onError` hears of that', async () => {
    const errors: unknown[] = [];

    const value = await race(
      [
        () => 'first',
        signal =>
          untilAborted(signal).catch(() => {
            throw boom;
          }),
      ],
      { onError: error => errors.push(error) },
    );

    expect([value, errors]).toEqual(['first', [boom]]);
  });

  it.each<{ readonly name: string; readonly task: () => unknown }>([
    { name: 'a value', task: () => 'first' },
    { name: 'a settled promise', task: () => Promise.resolve('first') },
  ])(
    'resolves with $name, though the next throws as it is called',
    async ({ task }) => {
      const errors: unknown[] = [];

      const value = await race(
        [
          task,
          () => {
            throw boom;
          },
        ],
        { onError: error => errors.push(error) },
      );

      expect([value, errors]).toEqual(['first', [boom]]);
    },
  );

  it('rejects with what the first throws as it is called', async () => {
    const first = race([
      () => {
        throw boom;
      },
      () => 'second',
    ]);

    await expect(first).rejects.toBe(boom);
  });

  it('starts no task after one that throws as it is called', async () => {
    const started: string[] = [];

    const rejection = race([
      signal => {
        started.push('first');
        return untilAborted(signal);
      },
      () => {
        throw boom;
      },
      () => {
        started.push('third');
      },
    ]);

    await expect(rejection).rejects.toBe(boom);
    expect(started).toEqual(['first']);
  });

  it('G1: aborts the losers, and waits for them', async () => {
    const cleanedUp = deferred();
    const events: string[] = [];

    const first = race([
      () => Promise.reject(boom),
      async signal => {
        await untilAborted(signal).catch(() => events.push('aborted'));
        await cleanedUp.promise;
        events.push('clean-up');
      },
    ]).catch(() => events.push('race'));
    await turn();
    cleanedUp.resolve();
    await first;

    expect(events).toEqual(['aborted', 'clean-up', 'race']);
  });

  it('G8: never aborts the signal of the first, were it a failure', async () => {
    const signals: AbortSignal[] = [];
    const keep = (signal: AbortSignal): AbortSignal => {
      signals.push(signal);
      return signal;
    };

    await race([
      signal => turn().then(() => keep(signal)),
      signal => untilAborted(signal),
    ]);
    await race([
      async signal => {
        await turn();
        keep(signal);
        throw boom;
      },
      signal => untilAborted(signal),
    ]).catch(() => undefined);

    expect(signals.map(signal => signal.aborted)).toEqual([false, false]);
  });

  it('rejects with the reason of the parent if that comes first', async () => {
    const parent = new AbortController();

    const first = race([signal => untilAborted(signal)], {
      signal: parent.signal,
    });
    parent.abort(boom);

    await expect(first).rejects.toBe(boom);
    expect(countListeners(parent.signal)).toBe(0);
  });

  it('rejects with the reason of the parent when the first stops because of it', async () => {
    const parent = new AbortController();

    const first = race(
      [
        signal => untilAborted(signal),
        signal => untilAborted(signal).catch(() => 'late'),
      ],
      { signal: parent.signal },
    );
    parent.abort(boom);

    await expect(first).rejects.toBe(boom);
  });

  it('D9: resolves with the first that settles in spite of the abort of the parent', async () => {
    const parent = new AbortController();

    const first = race(
      [
        signal => untilAborted(signal).catch(() => 'late'),
        signal => untilAborted(signal).catch(() => turn()),
      ],
      { signal: parent.signal },
    );
    parent.abort(boom);

    await expect(first).resolves.toBe('late');
  });

  it('D1: rejects with a GroupTimeoutError at the deadline', async () => {
    vi.useFakeTimers();

    const first = race([signal => untilAborted(signal)], {
      timeout: 50,
    }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(50);

    expect(await first).toMatchObject({ code: 'ERR_GROUP_TIMEOUT' });
  });

  it('rejects at once when there are no tasks, where Promise.race hangs', async () => {
    const first = race([]);

    await expect(first).rejects.toBeInstanceOf(RangeError);
    await expect(first).rejects.toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected \`tasks\` to hold one task at least, got none: a race without any would never end.]`,
    );
  });

  it('rejects with a TypeError for what is no task, and starts nothing', async () => {
    const events: string[] = [];

    const tasks = [() => events.push('ran'), Promise.resolve()];
    // @ts-expect-error: a promise is no task
    const first = race(tasks);

    await expect(first).rejects.toThrow(TypeError);
    expect(events).toEqual([]);
  });
});
