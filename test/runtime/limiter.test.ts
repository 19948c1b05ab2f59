import { type AcquireOptions, Group, Limiter, map, onAbort } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('Limiter', () => {
  describe('acquire', () => {
    it('resolves at once while permits are free', async () => {
      const limiter = new Limiter(2);

      await limiter.acquire();
      await limiter.acquire();

      expect(limiter.acquired).toBe(2);
    });

    it('waits for a release, in the order of the calls', async () => {
      const limiter = new Limiter(1);
      const order: number[] = [];

      const held = await limiter.acquire();
      const waiting = [1, 2, 3].map(async index => {
        const permit = await limiter.acquire();
        order.push(index);
        permit.release();
      });
      await turn();
      const before = [...order];
      held.release();
      await Promise.all(waiting);

      expect(before).toEqual([]);
      expect(order).toEqual([1, 2, 3]);
      expect(limiter.acquired).toBe(0);
    });
  });

  describe('acquire with a signal', () => {
    it('resolves with a permit, and keeps nothing on the signal', async () => {
      const limiter = new Limiter(1);
      const { signal } = new AbortController();

      const first = await limiter.acquire({ signal });
      const second = limiter.acquire({ signal });
      first.release();
      await second;

      expect(limiter.acquired).toBe(1);
      expect(countListeners(signal)).toBe(0);
    });

    it.each([0, 2])(
      'resolves in the order of the calls, with one or without, %i permits free',
      async free => {
        const limiter = new Limiter(2);
        const { signal } = new AbortController();
        const order: number[] = [];

        const held = [await limiter.acquire(), await limiter.acquire()];
        for (const permit of held.slice(0, free)) permit.release();
        const acquired = [{ signal }, undefined, undefined, { signal }].map(
          async (options, index) => {
            const permit = await limiter.acquire(options);
            order.push(index);
            permit.release();
          },
        );
        for (const permit of held) permit.release();
        await Promise.all(acquired);

        expect(order).toEqual([0, 1, 2, 3]);
        expect(limiter.acquired).toBe(0);
      },
    );

    it('rejects with the reason, and leaves the line', async () => {
      const limiter = new Limiter(1);
      const controller = new AbortController();
      const held = await limiter.acquire();

      const given = limiter.acquire({ signal: controller.signal });
      const next = limiter.acquire();
      controller.abort(boom);

      await expect(given).rejects.toBe(boom);
      held.release();
      (await next).release();
      expect(limiter.acquired).toBe(0);
    });

    it('rejects at once after the abort, also if a permit is free', async () => {
      const limiter = new Limiter(1);

      const given = limiter.acquire({ signal: AbortSignal.abort(boom) });

      await expect(given).rejects.toBe(boom);
      expect(limiter.acquired).toBe(0);
    });

    it('gives the permit that was granted before the abort', async () => {
      const limiter = new Limiter(1);
      const controller = new AbortController();
      const held = await limiter.acquire();

      const waiting = limiter.acquire({ signal: controller.signal });
      held.release();
      controller.abort(boom);
      (await waiting).release();

      expect(limiter.acquired).toBe(0);
    });

    it('gives the permit that another listener of the abort has released', async () => {
      const limiter = new Limiter(1);
      const controller = new AbortController();
      const { signal } = controller;
      const held = await limiter.acquire();

      onAbort(signal, () => held.release());
      const waiting = limiter.acquire({ signal });
      controller.abort(boom);
      (await waiting).release();

      expect(limiter.acquired).toBe(0);
    });

    it('waits without one where it is undefined', async () => {
      const limiter = new Limiter(1);

      await limiter.acquire({ signal: undefined });

      expect(limiter.acquired).toBe(1);
    });

    it.each<{ readonly given: unknown; readonly message: RegExp }>([
      { given: 3, message: /`options` to be an object, got `3`/u },
      { given: new AbortController().signal, message: /Write `\{ signal \}`/u },
      { given: { signal: {} }, message: /`signal` to be an AbortSignal/u },
    ])('refuses what is no signal: $message', async ({ given, message }) => {
      const limiter = new Limiter(1);

      const acquired = limiter.acquire(given as AcquireOptions);

      await expect(acquired).rejects.toThrow(TypeError);
      await expect(acquired).rejects.toThrow(message);
      expect(limiter.acquired).toBe(0);
    });
  });

  describe('release', () => {
    it('a second time does nothing', async () => {
      const limiter = new Limiter(1);

      const permit = await limiter.acquire();
      permit.release();
      permit.release();
      await limiter.acquire();

      expect(limiter.acquired).toBe(1);
      expect(limiter.tryAcquire()).toBeUndefined();
    });

    it('a second time does not take the permit of the next', async () => {
      const limiter = new Limiter(1);

      const first = await limiter.acquire();
      const waiting = limiter.acquire();
      first.release();
      first.release();
      await waiting;

      expect(limiter.tryAcquire()).toBeUndefined();
    });
  });

  describe('tryAcquire', () => {
    it('gives a permit or `undefined`, and waits for nothing', () => {
      const limiter = new Limiter(1);

      const permit = limiter.tryAcquire();
      const refused = limiter.tryAcquire();
      permit?.release();

      expect(refused).toBeUndefined();
      expect(limiter.tryAcquire()).toBeDefined();
    });

    it('does not overtake those who wait', async () => {
      const limiter = new Limiter(1);

      const held = await limiter.acquire();
      const waiting = limiter.acquire();
      held.release();

      expect(limiter.tryAcquire()).toBeUndefined();
      (await waiting).release();
    });
  });

  it('has its `limit`, which may be Infinity', () => {
    expect(new Limiter(3).limit).toBe(3);
    expect(new Limiter(Infinity).tryAcquire()).toBeDefined();
  });

  it('refuses a limit of 0', () => {
    expect(() => new Limiter(0)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected \`limit\` to be an integer from 1 and up or \`Infinity\`, got \`0\` (number).]`,
    );
  });

  it('refuses a limit that is no number', () => {
    expect(() => new Limiter('3' as never)).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Expected \`limit\` to be an integer from 1 and up or \`Infinity\`, got \`'3'\` (string).]`,
    );
  });
});

describe('a Limiter as `limit`', () => {
  it('G5: bounds the tasks of all its groups together', async () => {
    const limit = new Limiter(3);
    const groups = [new Group({ limit }), new Group({ limit })];
    let active = 0;
    let most = 0;

    for (let i = 0; i < 20; i++) {
      for (const group of groups) {
        group.go(async () => {
          active++;
          most = Math.max(most, active);
          await turn();
          active--;
        });
      }
    }
    await Promise.all(groups.map(group => group.wait()));

    expect(most).toBe(3);
    expect(limit.acquired).toBe(0);
  });

  it('starts the tasks of a group in order', async () => {
    const limit = new Limiter(2);
    const other = new Group({ limit });
    const group = new Group({ limit });
    const started: number[] = [];

    other.go(() => turn());
    for (let i = 0; i < 8; i++) {
      group.go(async () => {
        started.push(i);
        await turn();
      });
    }
    await Promise.all([group.wait(), other.wait()]);

    expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('is passed on from one group to the next', async () => {
    const limit = new Limiter(1);
    const first = new Group({ limit });
    const second = new Group({ limit });
    const open = deferred();

    first.go(() => open.promise);
    const task = second.go(() => 'ran');
    await turn();
    const before = task.status;
    open.resolve();
    await second.wait();

    expect([before, task.status]).toEqual(['queued', 'fulfilled']);
    await first.wait();
  });

  it('lets no group starve another', async () => {
    const limit = new Limiter(1);
    const greedy = new Group({ limit });
    const modest = new Group({ limit });
    const events: string[] = [];

    for (let i = 0; i < 10; i++) {
      greedy.go(async () => {
        await turn();
        events.push('greedy');
      });
    }
    modest.go(() => events.push('modest'));
    await Promise.all([greedy.wait(), modest.wait()]);

    expect(events.indexOf('modest')).toBeLessThan(9);
  });

  it.each<{
    readonly name: string;
    readonly end: (group: Group) => void;
  }>([
    { name: 'a cancel', end: group => group.cancel() },
    {
      name: 'a failure',
      end: group => void group.go(() => Promise.reject(boom)),
    },
  ])(
    'gets every permit back after $name, also one that was waited for',
    async given => {
      const limit = new Limiter(2);
      const other = new Group({ limit });
      const group = new Group({ limit });
      const open = deferred();

      other.go(() => open.promise);
      given.end(group);
      for (let i = 0; i < 3; i++) group.go(signal => untilAborted(signal));
      group.cancel();
      await group.wait();
      open.resolve();
      await other.wait();
      await turn();

      expect(limit.acquired).toBe(0);
    },
  );

  it.each<{
    readonly name: string;
    readonly ask: (group: Group) => unknown;
  }>([
    { name: 'a queued task', ask: group => group.go(() => 'ran') },
    { name: '`ready`', ask: group => group.ready().catch(() => undefined) },
  ])('G6: does not remember $name of a group that has ended', async given => {
    const limit = new Limiter(1);
    const held = await limit.acquire();
    const group = new Group({ limit });

    given.ask(group);
    group.cancel();
    await group.wait();
    held.release();

    expect(limit.acquired).toBe(0);
  });

  it.each([0, 1, 2, 3, 4, 5])(
    'gets a permit back that came %i microtasks before the cancel (as in anyio)',
    async microtasks => {
      const limit = new Limiter(1);
      const held = await limit.acquire();
      const group = new Group({ limit });

      let runs = 0;
      const task = group.go(() => runs++);
      held.release();
      for (let i = 0; i < microtasks; i++) await Promise.resolve();
      group.cancel();
      await group.wait();
      await turn();

      expect(task.status).toBe(runs === 1 ? 'fulfilled' : 'cancelled');
      expect(limit.acquired).toBe(0);
    },
  );

  it('grants a permit to who comes next in the place of one who has ended', async () => {
    const limit = new Limiter(1);
    const held = await limit.acquire();
    const ended = new Group({ limit });
    const order: string[] = [];

    const first = limit.acquire().then(permit => {
      order.push('first');
      permit.release();
    });
    ended.go(() => order.push('ended'));
    const last = limit.acquire().then(permit => {
      order.push('last');
      permit.release();
    });
    ended.cancel();
    await ended.wait();
    held.release();
    await Promise.all([first, last]);

    expect(order).toEqual(['first', 'last']);
    expect(limit.acquired).toBe(0);
  });

  it('gets back the slot of a `ready` that was not used', async () => {
    const limit = new Limiter(1);
    const group = new Group({ limit });

    await group.ready();
    await group.wait();
    await turn();

    expect(limit.acquired).toBe(0);
  });

  it('serves `ready` of many groups in turn', async () => {
    const limit = new Limiter(1);
    const groups = [new Group({ limit }), new Group({ limit })];
    const started: number[] = [];

    await Promise.all(
      groups.map(async (group, index) => {
        for (let i = 0; i < 3; i++) {
          await group.ready();
          group.go(async () => {
            started.push(index);
            await turn();
          });
        }
        await group.wait();
      }),
    );

    expect(started.length).toBe(6);
    expect(limit.acquired).toBe(0);
  });

  it('bounds `map`', async () => {
    const limit = new Limiter(2);
    let active = 0;
    let most = 0;
    const mapper = async (item: number): Promise<number> => {
      active++;
      most = Math.max(most, active);
      await turn();
      active--;
      return item * 2;
    };

    const results = await Promise.all([
      map([1, 2, 3, 4], mapper, { limit }),
      map([5, 6, 7, 8], mapper, { limit }),
    ]);

    expect(results).toEqual([
      [2, 4, 6, 8],
      [10, 12, 14, 16],
    ]);
    expect(most).toBe(2);
    expect(limit.acquired).toBe(0);
  });
});
