import { Group, GroupTimeoutError, shield } from 'errgroup';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('shield', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('resolves with what the clean-up returns', async () => {
    await expect(shield(() => 7, { timeout: 1_000 })).resolves.toBe(7);
  });

  it('rejects with what the clean-up throws, the same object', async () => {
    const shielded = shield(() => Promise.reject(boom), { timeout: 1_000 });

    await expect(shielded).rejects.toBe(boom);
  });

  it('rejects with what the clean-up throws before it returns a promise', async () => {
    const shielded = shield(
      () => {
        throw boom;
      },
      { timeout: 1_000 },
    );

    await expect(shielded).rejects.toBe(boom);
  });

  it('D10: hands out a signal that the abort of the group does not touch', async () => {
    const group = new Group();
    const cleanedUp = deferred();

    const task = group.go(async signal => {
      await untilAborted(signal).catch(() => undefined);
      return await shield(
        async inside => {
          await cleanedUp.promise;
          return [signal.aborted, inside.aborted];
        },
        { timeout: 1_000 },
      );
    });
    group.cancel();
    cleanedUp.resolve();
    await group.wait();

    expect(task.value).toEqual([true, false]);
  });

  it('D10: aborts that signal at its own deadline', async () => {
    vi.useFakeTimers();

    const shielded = shield(signal => untilAborted(signal), { timeout: 50 });
    const error = shielded.catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(50);

    expect(await error).toBeInstanceOf(GroupTimeoutError);
    expect(await error).toMatchInlineSnapshot(
      `[TimeoutError: The shielded work did not finish within 50 ms.]`,
    );
    expect(await error).toMatchObject({
      name: 'TimeoutError',
      code: 'ERR_GROUP_TIMEOUT',
    });
  });

  it('G4: makes its deadline a failure of the group, though a library names it an abort', async () => {
    vi.useFakeTimers();
    const group = new Group();

    group.go(() =>
      shield(
        signal =>
          untilAborted(signal).catch((cause: unknown) => {
            throw Object.assign(new Error('aborted', { cause }), {
              name: 'AbortError',
            });
          }),
        { timeout: 50 },
      ),
    );
    group.cancel();
    await vi.advanceTimersByTimeAsync(50);
    const outcome = await group.wait();

    expect(outcome.error).toBeInstanceOf(GroupTimeoutError);
  });

  it('rejects with a failure that came after the deadline, and not because of it', async () => {
    vi.useFakeTimers();

    const shielded = shield(
      async signal => {
        await untilAborted(signal).catch(() => undefined);
        throw boom;
      },
      { timeout: 50 },
    ).catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(50);

    expect(await shielded).toBe(boom);
  });

  it('D9: resolves with a success that came after the deadline', async () => {
    vi.useFakeTimers();

    const shielded = shield(
      signal => untilAborted(signal).catch(() => 'released'),
      { timeout: 50 },
    );
    await vi.advanceTimersByTimeAsync(50);

    await expect(shielded).resolves.toBe('released');
  });

  it('G1: waits for a clean-up that ignores the deadline', async () => {
    vi.useFakeTimers();
    const stubborn = deferred();
    const events: string[] = [];

    const shielded = shield(() => stubborn.promise, { timeout: 0 }).then(() =>
      events.push('shield'),
    );
    await vi.advanceTimersByTimeAsync(1_000);
    events.push('stubborn');
    stubborn.resolve();
    await shielded;

    expect(events).toEqual(['stubborn', 'shield']);
  });

  it('D11: the failure is reported when the clean-up is done, not before', async () => {
    const group = new Group();
    const events: string[] = [];

    group.go(async signal => {
      await untilAborted(signal).catch(() => undefined);
      await shield(() => turn(), { timeout: 1_000 });
      events.push('clean-up');
    });
    group.go(() => Promise.reject(boom));
    await group.wait();
    events.push('wait');

    expect(events).toEqual(['clean-up', 'wait']);
  });

  it('D13: does not shield what is started on the group in there', async () => {
    const group = new Group();

    const task = group.go(async () => {
      group.cancel();
      return await shield(() => group.go(() => 'started').status, {
        timeout: 1_000,
      });
    });
    await group.wait();

    expect(task.value).toBe('cancelled');
  });

  it.each([{ timeout: 1_000 }, { timeout: Infinity }])(
    'leaves no timer: $timeout ms',
    async ({ timeout }) => {
      vi.useFakeTimers();

      await shield(() => 'done', { timeout });
      await shield(() => Promise.reject(boom), { timeout }).catch(() => {});

      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('rejects without a timeout, and does not call the clean-up', async () => {
    const events: string[] = [];

    const shielded = shield(
      () => events.push('called'),
      // @ts-expect-error: the timeout is what it is about
      {},
    );

    await expect(shielded).rejects.toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Expected \`timeout\` to be a number of ms from 0 to 2147483647 or \`Infinity\`, got \`undefined\`.]`,
    );
    expect(events).toEqual([]);
  });

  it('D12: after it, the task sees the abort again (as in Swift and anyio)', async () => {
    const group = new Group();
    const seen: boolean[] = [];

    const task = group.go(async signal => {
      await untilAborted(signal).catch(() => undefined);
      await shield(own => void seen.push(own.aborted), { timeout: 1_000 });
      seen.push(signal.aborted);
      signal.throwIfAborted();
    });
    group.cancel();
    const outcome = await group.wait();

    expect(seen).toEqual([false, true]);
    expect([outcome.ok, task.status]).toEqual([true, 'cancelled']);
  });

  it('D12: a shield in a shield ends with its own clock', async () => {
    const signals: AbortSignal[] = [];

    await shield(
      async outer => {
        await shield(inner => void signals.push(inner, outer), { timeout: 0 });
        await turn();
      },
      { timeout: 1_000 },
    );

    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
  });

  it.each([-1, NaN, 2 ** 31])(
    'rejects with a RangeError for a timeout of %d ms',
    async timeout => {
      await expect(shield(() => 'done', { timeout })).rejects.toThrow(
        RangeError,
      );
    },
  );

  it('rejects with a TypeError for what is no function', async () => {
    await expect(
      // @ts-expect-error: a promise is no function
      shield(Promise.resolve(), { timeout: 1_000 }),
    ).rejects.toThrow('Expected `cleanup` to be a function');
  });
});
