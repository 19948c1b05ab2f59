import { checkpoint } from 'errgroup';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { turn } from './support/turn.ts';

const boom = new Error('boom');

describe('checkpoint', () => {
  // The clock stands still, so that a busy machine changes nothing; the event
  // loop turns.
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    await checkpoint(new AbortController().signal);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('rejects with the reason of an aborted signal', async () => {
    await expect(checkpoint(AbortSignal.abort(boom))).rejects.toBe(boom);
  });

  it('goes on within the same turn of the event loop when it has just yielded', async () => {
    const { signal } = new AbortController();
    const events: string[] = [];

    compute();
    await checkpoint(signal);
    const turned = turn().then(() => events.push('turn'));
    await checkpoint(signal);
    events.push('checkpoint');
    await turned;

    expect(events).toEqual(['checkpoint', 'turn']);
  });

  it('lets others run after five milliseconds of computing', async () => {
    const { signal } = new AbortController();
    const events: string[] = [];

    const turned = turn().then(() => events.push('turn'));
    compute();
    await checkpoint(signal);
    events.push('checkpoint');
    await turned;

    expect(events).toEqual(['turn', 'checkpoint']);
  });

  it('hears an abort that came while it yielded', async () => {
    const controller = new AbortController();

    setImmediate(() => controller.abort(boom));
    compute();

    await expect(checkpoint(controller.signal)).rejects.toBe(boom);
  });

  it('lets others run while two loops compute at the same time', async () => {
    const { signal } = new AbortController();
    const events: string[] = [];
    const loop = async (): Promise<void> => {
      compute();
      await checkpoint(signal);
      events.push('loop');
    };

    const turned = turn().then(() => events.push('turn'));
    await Promise.all([loop(), loop(), turned]);

    expect(events).toEqual(['turn', 'loop', 'loop']);
  });

  it('yields when the clock has been put back', async () => {
    const { signal } = new AbortController();
    const events: string[] = [];

    vi.advanceTimersByTime(1_000_000);
    await checkpoint(signal);
    vi.useRealTimers();
    const turned = turn().then(() => events.push('turn'));
    await checkpoint(signal);
    events.push('checkpoint');
    await turned;

    expect(events).toEqual(['turn', 'checkpoint']);
  });

  it('rejects with a TypeError for what is no signal', async () => {
    await expect(
      // @ts-expect-error: the signal is what it is about
      checkpoint(),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Expected \`signal\` to be an AbortSignal, got \`undefined\`.]`,
    );
  });
});

/** As if the thread had been busy until a yield is due. */
function compute(): void {
  vi.advanceTimersByTime(5);
}
