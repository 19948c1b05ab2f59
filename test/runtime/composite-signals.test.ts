import { Group, all } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

/** What ends tasks that heed `signal`, in a group and in `all`, which has none. */
const ways: Record<string, (signal: AbortSignal) => Promise<unknown>> = {
  Group: async signal => {
    const group = new Group({ signal });
    group.go(untilAborted);
    return (await group.wait()).error;
  },
  all: signal =>
    all([untilAborted], { signal }).catch((error: unknown) => error),
};

describe.each(Object.entries(ways))(
  'a signal of `AbortSignal.any`, as the parent of %s',
  (_, endOf) => {
    it.each([0, 1, 2])(
      'K1: ends it with the reason of the one that aborts (as in WPT): %i',
      async index => {
        const controllers = [0, 1, 2].map(() => new AbortController());
        const signals = controllers.map(({ signal }) => signal);

        const ended = endOf(AbortSignal.any(signals));
        controllers[index]?.abort(boom);

        expect(await ended).toBe(boom);
      },
    );

    it('K2: that is aborted already ends it with the first reason', async () => {
      const { signal } = new AbortController();
      const first = AbortSignal.abort(boom);
      const second = AbortSignal.abort(new Error('second'));

      const ended = endOf(AbortSignal.any([signal, first, second]));

      expect(await ended).toBe(boom);
    });
  },
);

describe('a signal of `AbortSignal.any` that follows that of a task', () => {
  it('G4: hands over the reason, which is an echo', async () => {
    const group = new Group();
    const { signal: other } = new AbortController();

    const task = group.go(signal =>
      untilAborted(AbortSignal.any([signal, other])),
    );
    group.go(() => Promise.reject(boom));
    const outcome = await group.wait();

    expect(outcome.errors).toEqual([boom]);
    expect(task.status).toBe('cancelled');
  });

  it('G4: may abort before it, which is a failure of the task', async () => {
    const group = new Group();
    const own = new AbortController();
    const late = new DOMException('late', 'TimeoutError');

    group.go(signal => untilAborted(AbortSignal.any([signal, own.signal])));
    own.abort(late);
    const outcome = await group.wait();

    expect(outcome.errors).toEqual([late]);
  });
});

it('a signal of `AbortSignal.any` follows that of a group, with its reason', () => {
  const group = new Group();
  const { signal: other } = new AbortController();

  const signal = AbortSignal.any([other, group.signal]);
  group.cancel();

  expect(signal.aborted).toBe(true);
  expect(signal.reason).toBe(group.signal.reason);
});
