import { Group, type GroupOptions, onAbort } from 'errgroup';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { deferred } from './support/deferred.ts';
import { hearUncaught } from './support/hear-uncaught.ts';
import { turn } from './support/turn.ts';

const boom = new Error('boom');
const fromHook = new Error('thrown by a hook');
const fail = (): never => {
  throw fromHook;
};

describe('an uncaught exception, which breaks nothing, is what', () => {
  let uncaught: unknown[];
  let stopHearing: () => void;

  beforeEach(() => {
    uncaught = [];
    stopHearing = hearUncaught(error => uncaught.push(error));
  });

  afterEach(() => {
    vi.useRealTimers();
    stopHearing();
  });

  it('`onError` throws', async () => {
    const group = new Group({ onError: fail });

    group.go(() => Promise.reject(boom));
    const outcome = await group.wait();
    await turn();

    expect(outcome.errors).toEqual([boom]);
    expect(uncaught).toEqual([fromHook]);
  });

  it('`onError` throws while a fake clock, as of Jest or Sinon, stands still', async () => {
    vi.useFakeTimers({ toFake: ['queueMicrotask', 'setTimeout'] });
    const group = new Group({ onError: fail });

    group.go(() => Promise.reject(boom));
    await group.wait();
    await turn();

    expect(uncaught).toEqual([fromHook]);
  });

  it('`onStuck` throws', async () => {
    const group = new Group({ grace: 1, onStuck: fail });
    const stubborn = deferred();

    group.go(() => stubborn.promise);
    group.cancel();
    const outcome = await group.wait();
    await turn();
    stubborn.resolve();

    expect(outcome.stuck).toHaveLength(1);
    expect(uncaught).toEqual([fromHook]);
  });

  it('a listener of `onAbort` throws', async () => {
    const controller = new AbortController();
    const reasons: unknown[] = [];

    onAbort(controller.signal, fail);
    onAbort(controller.signal, reason => reasons.push(reason));
    controller.abort(boom);
    await turn();

    expect(reasons).toEqual([boom]);
    expect(uncaught).toEqual([fromHook]);
  });

  it.each<{ readonly what: string; readonly limit: GroupOptions['limit'] }>([
    {
      what: 'release',
      limit: { acquire: () => Promise.resolve({ release: fail }) },
    },
  ])('the `$what` of a limiter throws', async ({ limit }) => {
    const group = new Group({ limit });

    const tasks = ['a', 'b'].map(value => group.go(() => value));
    await group.wait();
    await turn();

    expect(tasks.map(task => task.value)).toEqual(['a', 'b']);
    expect([...new Set(uncaught)]).toEqual([fromHook]);
  });

  it('a permit that nobody needs throws when it is given back', async () => {
    const asked = deferred<{ readonly release: () => void }>();
    const group = new Group({ limit: { acquire: () => asked.promise } });

    group.go(() => 'never run');
    group.cancel();
    await group.wait();
    asked.resolve({ release: fail });
    await turn();

    expect(uncaught).toEqual([fromHook]);
  });
});
