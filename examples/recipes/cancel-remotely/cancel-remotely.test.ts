import { getEventListeners } from 'node:events';

import { describe, expect, it } from 'vitest';

import { deferred } from '../support/deferred.ts';
import { cancelRemotely } from './cancel-remotely.ts';

describe('cancelRemotely', () => {
  it('resolves with what the operation does, and cancels nothing', async () => {
    const { signal } = new AbortController();

    const value = await cancelRemotely(
      () => Promise.resolve('done'),
      () => Promise.reject(new Error('not to be called')),
      { signal },
    );

    expect(value).toBe('done');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('does not start after the abort', async () => {
    const reason = new Error('enough');

    const run = cancelRemotely(
      () => Promise.reject(new Error('not to be called')),
      () => Promise.reject(new Error('not to be called')),
      { signal: AbortSignal.abort(reason) },
    );

    await expect(run).rejects.toBe(reason);
  });

  it('cancels again until the operation has settled', async () => {
    const controller = new AbortController();
    const stopped = new Error('stopped');
    const operation = deferred();
    let requests = 0;

    const run = cancelRemotely(
      () => operation.promise,
      async () => {
        await Promise.resolve();
        if (++requests === 3) operation.reject(stopped);
      },
      { signal: controller.signal, interval: 1 },
    );
    controller.abort();

    await expect(run).rejects.toBe(stopped);
    expect(requests).toBe(3);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('tries a request that has failed again', async () => {
    const controller = new AbortController();
    const operation = deferred<string>();
    let requests = 0;

    const run = cancelRemotely(
      () => operation.promise,
      () => {
        if (++requests < 3) return Promise.reject(new Error('unreachable'));
        operation.resolve('partly');
        return Promise.resolve();
      },
      { signal: controller.signal, interval: 1 },
    );
    controller.abort();

    await expect(run).resolves.toBe('partly');
    expect(requests).toBe(3);
  });

  it('waits for the request that is on its way', async () => {
    const controller = new AbortController();
    const operation = deferred();
    const request = deferred();
    const events: string[] = [];

    const run = cancelRemotely(
      () => operation.promise,
      () => request.promise,
      { signal: controller.signal },
    ).then(() => events.push('settled'));
    controller.abort();
    operation.resolve();
    // Ten turns of the microtask queue are more than it would take.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    events.push('request answered');
    request.resolve();
    await run;

    expect(events).toEqual(['request answered', 'settled']);
  });
});
