import { Group, type LimiterLike, type Permit, map, stream } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { HandmadeSource } from './support/handmade-source.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');
const fromClosing = new Error('thrown by the source when it is closed');

type Read = (
  source: Iterable<number> | AsyncIterable<number>,
  options: {
    readonly limit: LimiterLike;
    readonly signals?: AbortSignal[];
    readonly onError?: (error: unknown) => void;
  },
) => Promise<unknown>;

const readers: readonly { readonly reader: string; readonly read: Read }[] = [
  {
    reader: 'map',
    read: (source, { signals, ...options }) =>
      map(source, (_, signal) => untilStopped(signal, signals), options),
  },
  {
    reader: 'stream',
    read: (source, { signals, ...options }) =>
      stream(
        source,
        (_, signal) => untilStopped(signal, signals),
        options,
      ).next(),
  },
];

const limiters = [
  { limiter: 'rejects', limit: () => failingAfter(1, 'acquire') },
  { limiter: 'throws', limit: () => failingAfter(1, 'tryAcquire') },
];

const ways = readers.flatMap(reader =>
  limiters.map(limiter => ({ ...reader, ...limiter })),
);

describe.each(ways)(
  'a limiter that $limiter while a `$reader` waits for a slot',
  ({ read, limit }) => {
    it('G2: aborts the tasks at once, and not when the source has closed', async () => {
      const source = new HandmadeSource<number>();
      const closing = deferred();
      source.closing = closing.promise;
      const signals: AbortSignal[] = [];

      const reading = read(source, { limit: limit(), signals });
      source.give(1);
      await turn();

      expect(source.calls).toEqual(['next', 'return']);
      expect(signals.map(signal => signal.aborted)).toEqual([true]);
      closing.resolve();
      await expect(reading).rejects.toBe(boom);
    });

    it.each([
      { kind: 'a sync', open: () => failingToClose() },
      { kind: 'an async', open: () => failingToCloseLater() },
    ])(
      'G3, G4: is the first failure where $kind source fails to close, and both are heard',
      async ({ open }) => {
        const failures: unknown[] = [];

        const reading = read(open(), {
          limit: limit(),
          onError: error => failures.push(error),
        });

        await expect(reading).rejects.toBe(boom);
        expect(failures).toEqual([boom, fromClosing]);
      },
    );
  },
);

it('G2: a limiter that fails aborts the tasks also where the failure of one does not', async () => {
  const source = new HandmadeSource<number>();
  const closing = deferred();
  source.closing = closing.promise;
  const signals: AbortSignal[] = [];

  const reading = map(source, (_, signal) => untilStopped(signal, signals), {
    limit: failingAfter(1, 'acquire'),
    failFast: false,
  });
  source.give(1);
  await turn();

  expect(signals.map(signal => signal.aborted)).toEqual([true]);
  closing.resolve();
  await expect(reading).rejects.toBe(boom);
});

it('a limiter whose `tryAcquire` throws once is not asked again for the same task', async () => {
  const answers = [boom, undefined];
  const tryAcquire = (): Permit => {
    const error = answers.shift();
    if (error) throw error;
    return { release: () => undefined };
  };
  const group = new Group({
    limit: { tryAcquire, acquire: () => Promise.resolve(tryAcquire()) },
    failFast: false,
  });

  const tasks = ['first', 'second'].map(name => group.go(() => name));
  const { errors } = await group.wait();

  expect(errors).toEqual([boom]);
  expect(tasks.map(task => task.status)).toEqual(['failed', 'fulfilled']);
});

it('what a limiter throws that has cancelled the group is not lost', async () => {
  const group = new Group({
    limit: {
      tryAcquire: () => {
        group.cancel();
        throw boom;
      },
      acquire: () => deferred<Permit>().promise,
    },
  });

  group.go(() => 'never run');

  expect((await group.wait()).errors).toEqual([boom]);
});

it('a primitive that a limiter rejects with counts once', async () => {
  const failures: unknown[] = [];

  const reading = map([1, 2], (_, signal) => untilAborted(signal), {
    limit: failingAfter(1, 'acquire', 'closed'),
    onError: error => failures.push(error),
  });

  await expect(reading).rejects.toBe('closed');
  expect(failures).toEqual(['closed']);
});

it('a limiter that rejects because of the abort fails nothing', async () => {
  const controller = new AbortController();
  const failures: unknown[] = [];
  const { signal } = controller;
  const limit: LimiterLike = {
    acquire: () => untilAborted(signal),
    tryAcquire: once({ release: () => undefined }),
  };

  const reading = map([1, 2], (_, own) => untilAborted(own), {
    limit,
    signal,
    onError: error => failures.push(error),
  });
  controller.abort(boom);

  await expect(reading).rejects.toBe(boom);
  expect(failures).toEqual([]);
});

function untilStopped(
  signal: AbortSignal,
  signals: AbortSignal[] = [],
): Promise<unknown> {
  signals.push(signal);
  return untilAborted(signal);
}

/** Hands out `count` permits; then what is asked fails, with `error`. */
function failingAfter(
  count: number,
  method: 'acquire' | 'tryAcquire',
  error: unknown = boom,
): LimiterLike {
  let left = count;
  const take = (): Permit => {
    if (left-- === 0) throw error;
    return { release: () => undefined };
  };
  const acquire = async (): Promise<Permit> => Promise.resolve(take());
  return method === 'acquire' ? { acquire } : { acquire, tryAcquire: take };
}

function once(permit: Permit): () => Permit | undefined {
  const permits = [permit];
  return () => permits.pop();
}

function* failingToClose(): Generator<number> {
  try {
    for (let item = 0; ; item++) yield item;
  } finally {
    // eslint-disable-next-line no-unsafe-finally -- That is the case.
    throw fromClosing;
  }
}

async function* failingToCloseLater(): AsyncGenerator<number> {
  await Promise.resolve();
  yield* failingToClose();
}
