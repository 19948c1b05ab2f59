import { sleep } from 'errgroup';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { turn } from './support/turn.ts';

const boom = new Error('boom');

describe('sleep', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('resolves after so many milliseconds, not before', async () => {
    const events: string[] = [];

    const slept = sleep(1_000).then(() => events.push('awake'));
    await vi.advanceTimersByTimeAsync(999);
    events.push('999 ms');
    await vi.advanceTimersByTimeAsync(1);
    await slept;

    expect(events).toEqual(['999 ms', 'awake']);
  });

  it('rejects with the reason of the signal, and leaves nothing', async () => {
    const controller = new AbortController();

    const slept = sleep(1_000, { signal: controller.signal });
    controller.abort(boom);

    await expect(slept).rejects.toBe(boom);
    expect(vi.getTimerCount()).toBe(0);
    expect(countListeners(controller.signal)).toBe(0);
  });

  it.each([null, 0, '', 'a string'])(
    'rejects with the reason %j as it is',
    async reason => {
      const controller = new AbortController();

      const slept = sleep(1_000, { signal: controller.signal });
      controller.abort(reason);

      await expect(slept).rejects.toBe(reason);
    },
  );

  it('rejects at once when the signal is aborted already', async () => {
    const slept = sleep(0, { signal: AbortSignal.abort(boom) });

    await expect(slept).rejects.toBe(boom);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no listener when it was not aborted', async () => {
    const { signal } = new AbortController();

    const slept = sleep(10, { signal });
    const during = countListeners(signal);
    await vi.advanceTimersByTimeAsync(10);
    await slept;

    expect([during, countListeners(signal)]).toEqual([1, 0]);
  });

  it('adds one listener to a signal on which many sleep', async () => {
    const { signal } = new AbortController();

    const slept = Array.from({ length: 50 }, () => sleep(10, { signal }));
    const during = countListeners(signal);
    await vi.advanceTimersByTimeAsync(10);
    await Promise.all(slept);

    expect([during, countListeners(signal)]).toEqual([1, 0]);
  });

  it('sleeps until the abort when it is to sleep for ever', async () => {
    const controller = new AbortController();
    const events: string[] = [];

    const slept = sleep(Infinity, { signal: controller.signal }).catch(
      (reason: unknown) => events.push(String(reason)),
    );
    await turn();
    events.push('still asleep', `${String(vi.getTimerCount())} timers`);
    controller.abort('enough');
    await slept;

    expect(events).toEqual(['still asleep', '0 timers', 'enough']);
  });

  it.each([-1, NaN, -Infinity, 2 ** 31])(
    'rejects with a RangeError for %d ms',
    async ms => {
      await expect(sleep(ms)).rejects.toThrow(RangeError);
    },
  );

  it('rejects with a TypeError for what is no number', async () => {
    // @ts-expect-error: a string is no number
    await expect(sleep('10')).rejects.toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Expected \`ms\` to be a number of ms from 0 to 2147483647 or \`Infinity\`, got \`'10'\` (string).]`,
    );
    // @ts-expect-error: there is no default
    await expect(sleep()).rejects.toThrow(TypeError);
  });

  it('rejects with a TypeError for a signal in place of the options', async () => {
    const { signal } = new AbortController();

    await expect(
      // @ts-expect-error: a signal is no options
      sleep(10, signal),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Expected \`options\` to be an object, got an AbortSignal. Write \`{ signal }\` for \`signal\`.]`,
    );
  });
});
