import { Group, Limiter, type LimiterLike, type Permit, map } from 'errgroup';
import { describe, expect, it, vi } from 'vitest';

import { deferred } from './support/deferred.ts';
import { hearUnhandled } from './support/hear-unhandled.ts';
import { turn } from './support/turn.ts';

const boom = new Error('boom');
describe('anything with `acquire` as `limit`', () => {
  it('serves, and starts its tasks asynchronously', async () => {
    const limit = pool(2);
    const group = new Group({ limit });
    const events: string[] = [];

    group.go(() => events.push('started'));
    events.push('`go` returned');
    await group.wait();

    expect(events).toEqual(['`go` returned', 'started']);
    expect(limit.out).toBe(0);
  });

  it('serves, also where it is a function, and its permits are', async () => {
    let out = 0;
    const release = (): void => {
      out--;
    };
    const acquire = (): Promise<Permit> => {
      out++;
      return Promise.resolve(Object.assign(release, { release }));
    };
    const limit = Object.assign(acquire, { acquire });

    const results = await map([1, 2, 3], item => item, { limit });

    expect(results).toEqual([1, 2, 3]);
    expect(out).toBe(0);
  });

  it('G5: bounds the tasks', async () => {
    const limit = pool(2);
    const group = new Group({ limit });
    let active = 0;
    let most = 0;

    for (let i = 0; i < 10; i++) {
      group.go(async () => {
        active++;
        most = Math.max(most, active);
        await turn();
        active--;
      });
    }
    await group.wait();

    expect(most).toBe(2);
    expect(limit.out).toBe(0);
  });

  it('gets a permit back that comes after the group has settled', async () => {
    const limit = pool(1);
    const held = await limit.acquire();
    const group = new Group({ limit });
    const started: string[] = [];

    group.go(() => started.push('ran'));
    group.cancel();
    await group.wait();
    held.release();
    await turn();

    expect(started).toEqual([]);
    expect(limit.out).toBe(0);
  });

  it('without `tryAcquire` lets `tryGo` never start', async () => {
    const group = new Group({ limit: pool(2) });

    expect(group.tryGo(() => 'ran')).toBeUndefined();
    await group.wait();
  });

  it('may resolve with a thenable', async () => {
    const permit: Permit = { release: () => undefined };
    const group = new Group({
      limit: {
        acquire: () => ({
          then: (onFulfilled, onRejected) =>
            Promise.resolve(permit).then(onFulfilled, onRejected),
        }),
      },
    });

    const task = group.go(() => 'ran');
    await group.wait();

    expect(task.value).toBe('ran');
  });

  it.each([
    { name: 'nothing', permit: undefined },
    { name: 'a pair', permit: [1, () => undefined] },
  ])(
    'G7: one that resolves with $name is a failure of the task, and says so',
    async ({ permit }) => {
      const group = new Group({
        limit: { acquire: () => Promise.resolve(permit as never) },
      });

      const task = group.go(() => 'ran');
      const { error } = await group.wait();

      expect(task.status).toBe('failed');
      expect(error).toBeInstanceOf(TypeError);
      expect((error as TypeError).message).toMatch(
        /^Expected `limit\.acquire\(\)` to be an object with `release`, got /,
      );
    },
  );

  it.each<{ readonly name: string; readonly limit: LimiterLike }>([
    {
      name: 'rejects',
      limit: { acquire: () => Promise.reject(boom) },
    },
    {
      name: 'throws',
      limit: {
        acquire: () => {
          throw boom;
        },
      },
    },
    {
      name: 'throws when it is tried',
      limit: {
        acquire: () => new Promise(() => undefined),
        tryAcquire: () => {
          throw boom;
        },
      },
    },
  ])(
    'G7: one that $name is a failure of the task, and hangs nothing',
    async ({ limit }) => {
      const group = new Group({ limit });
      const started: string[] = [];

      group.go(() => started.push('first'));
      group.go(() => started.push('second'));
      const outcome = await group.wait();

      expect(started).toEqual([]);
      expect(outcome.error).toBe(boom);
    },
  );
});

it('is asked again, for the next, when it has rejected one `ready`', async () => {
  const permits = [deferred<Permit>(), deferred<Permit>()] as const;
  const acquire = vi
    .fn(() => permits[1].promise)
    .mockReturnValueOnce(permits[0].promise);
  const group = new Group({ limit: { acquire } });
  const producers = [group.ready(), group.ready()] as const;

  permits[0].reject(boom);
  await expect(producers[0]).rejects.toBe(boom);
  expect(acquire).toHaveBeenCalledTimes(2);

  permits[1].resolve({ release: () => undefined });
  await producers[1];
  expect((await group.wait()).ok).toBe(true);
});

describe('a `tryAcquire` that throws', () => {
  const permit: Permit = { release: () => undefined };
  const limit: LimiterLike = {
    acquire: () => Promise.resolve(permit),
    tryAcquire: () => {
      throw boom;
    },
  };

  it('throws out of `tryGo`, which has no task to fail', async () => {
    const group = new Group({ limit });

    expect(() => group.tryGo(() => 'ran')).toThrow(boom);
    expect((await group.wait()).ok).toBe(true);
  });

  it('rejects `ready`, and the group goes on', async () => {
    const group = new Group({ limit });

    await expect(group.ready()).rejects.toBe(boom);
    expect((await group.wait()).ok).toBe(true);
  });

  it('rejects a `map`, and closes its source', async () => {
    const events: string[] = [];
    function* source() {
      try {
        events.push('pulled');
        yield 1;
      } finally {
        events.push('closed');
      }
    }

    await expect(map(source(), String, { limit })).rejects.toBe(boom);
    expect(events).not.toContain('pulled');
  });

  it('fails one task at a time of those that go on without their siblings', async () => {
    const group = new Group({ limit, failFast: false });

    const tasks = ['a', 'b'].map(value => group.go(() => value));
    const { errors } = await group.wait();

    expect(tasks.map(({ status }) => status)).toEqual(['failed', 'failed']);
    expect(errors).toEqual([boom]);
  });

  it('fails all who wait, however many', async () => {
    const permit = deferred<Permit>();
    const acquire = vi.fn(() => permit.promise);
    let isClosed = false;
    const group = new Group({
      failFast: false,
      limit: {
        acquire,
        tryAcquire: () => {
          if (isClosed) throw boom;
          return undefined;
        },
      },
    });

    const tasks = Array.from({ length: 10_000 }, () => group.go(() => 'ran'));
    const producers = [group.ready(), group.ready()];
    isClosed = true;
    permit.resolve({ release: () => undefined });
    const { errors } = await group.wait();

    const statuses = new Set(tasks.slice(1).map(({ status }) => status));
    expect(tasks[0]?.value).toBe('ran');
    expect([...statuses]).toEqual(['failed']);
    expect(errors).toEqual([boom]);
    expect(acquire).toHaveBeenCalledOnce();
    for (const producer of producers) await expect(producer).rejects.toBe(boom);
  });

  it('names what came where that is no permit', async () => {
    const group = new Group({
      limit: { ...limit, tryAcquire: () => true as never },
    });

    group.go(() => 'ran');
    const { error } = await group.wait();

    expect(error).toHaveProperty(
      'message',
      'Expected `limit.tryAcquire()` to be an object with `release`, got `true` (boolean).',
    );
  });
});

it('a task that got no permit is not run when the next one gets its own', async () => {
  const answers = [Promise.reject(boom), Promise.resolve({ release() {} })];
  const group = new Group({
    failFast: false,
    limit: { acquire: () => answers.shift() ?? Promise.reject(boom) },
  });
  const started: string[] = [];

  const first = group.go(() => started.push('first'));
  const second = group.go(() => started.push('second'));
  const { errors } = await group.wait();

  expect(started).toEqual(['second']);
  expect([first.status, second.status]).toEqual(['failed', 'fulfilled']);
  expect(errors).toEqual([boom]);
});

describe('a limiter that aborts the group when it is asked', () => {
  it.each<{ readonly name: string; readonly permit: Permit | undefined }>([
    { name: 'has no permit', permit: undefined },
    { name: 'gives a permit', permit: { release: () => undefined } },
  ])('and $name: the task is cancelled, and hangs nothing', async given => {
    const started: string[] = [];
    const group = new Group({
      limit: {
        tryAcquire: () => {
          group.cancel();
          return given.permit;
        },
        acquire: () => deferred<Permit>().promise,
      },
    });

    const task = group.go(() => started.push('task'));
    const outcome = await group.wait();

    expect(task.status).toBe('cancelled');
    expect(started).toEqual([]);
    expect(outcome).toMatchObject({ ok: true, cancelled: true });
  });

  it('gets back the permit that it gives', async () => {
    const limiter = new Limiter(1);
    const group = new Group({
      limit: {
        tryAcquire: () => {
          group.cancel();
          return limiter.tryAcquire();
        },
        acquire: () => limiter.acquire(),
      },
    });

    group.go(() => undefined);
    await group.wait();

    expect(limiter.acquired).toBe(0);
  });
});

it('a limiter that fails to hand out a permit fails a `ready`', async () => {
  const group = new Group({ limit: { acquire: () => Promise.reject(boom) } });

  await expect(group.ready()).rejects.toBe(boom);
  await expect(group.ready()).rejects.toBe(boom);
});

it('a limiter that fails when the group has settled is no unhandled rejection', async () => {
  const permit = deferred<Permit>();
  const group = new Group({ limit: { acquire: () => permit.promise } });
  const unhandled: unknown[] = [];

  const stopHearing = hearUnhandled(reason => unhandled.push(reason));
  group.go(() => 'never run');
  group.cancel();
  await group.wait();
  permit.reject(boom);
  await turn();
  stopHearing();

  expect(unhandled).toEqual([]);
});

/** The least that a pool can be. */
function pool(size: number): LimiterLike & { readonly out: number } {
  const waiting: ((permit: Permit) => void)[] = [];
  let out = 0;
  const release = (): void => {
    const next = waiting.shift();
    if (next) next({ release });
    else out--;
  };
  return {
    get out() {
      return out;
    },
    acquire() {
      if (out === size) return new Promise(resolve => waiting.push(resolve));
      out++;
      return Promise.resolve({ release });
    },
  };
}
