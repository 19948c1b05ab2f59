import { forEach } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { HandmadeSource } from './support/handmade-source.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('forEach', () => {
  it('calls the visitor with each item, a signal and the index', async () => {
    const calls: unknown[] = [];

    await forEach('ab', (item, signal, index) => {
      calls.push([item, signal.aborted, index]);
    });

    expect(calls).toEqual([
      ['a', false, 0],
      ['b', false, 1],
    ]);
  });

  it('G1: resolves when every call has settled', async () => {
    const open = deferred();
    const events: string[] = [];

    const done = forEach([1, 2], () => open.promise).then(() =>
      events.push('forEach'),
    );
    await turn();
    events.push('open');
    open.resolve();
    await done;

    expect(events).toEqual(['open', 'forEach']);
  });

  it('G2: rejects with the first failure, and aborts the other visits', async () => {
    const reasons: unknown[] = [];

    const done = forEach([1, 2], (item, signal) => {
      if (item === 2) throw boom;
      return untilAborted(signal).catch((reason: unknown) =>
        reasons.push(reason),
      );
    });

    await expect(done).rejects.toBe(boom);
    expect(reasons[0]).toHaveProperty('cause', boom);
  });

  it('G5: runs no more than `limit`, and pulls as slots come free', async () => {
    const source = new HandmadeSource<number>();
    const open = deferred();

    const done = forEach(source, () => open.promise, { limit: 2 });
    for (const item of [0, 1, 2]) source.give(item);
    await turn();
    const pulled = source.calls.length;
    open.resolve();
    source.end();
    await done;

    expect(pulled).toBe(2);
  });

  it('rejects without a limit for an async source', async () => {
    const source = new HandmadeSource<number>();

    // @ts-expect-error: an async source needs a limit
    await expect(forEach(source, () => {})).rejects.toThrow(
      'An async source, or a function that makes one, needs a `limit`',
    );
    expect(source.calls).toEqual([]);
  });

  it('rejects with a TypeError for what is no function', async () => {
    // @ts-expect-error: a visitor is a function
    await expect(forEach([], 'print')).rejects.toThrow(
      'Expected `visit` to be a function',
    );
  });
});
