import {
  Group,
  GroupClosedError,
  type LimiterLike,
  type Service,
  ServiceNotReadyError,
  ServiceReadyTwiceError,
} from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('Group', () => {
  describe('start', () => {
    it('R1: resolves with the value of `ready` while the service goes on', async () => {
      const group = new Group();
      const stop = deferred();
      const events: string[] = [];

      const port = await group.start<number>(async (_signal, ready) => {
        ready(8080);
        await stop.promise;
        events.push('service');
      });
      const waited = group.wait().then(() => events.push('wait'));
      await turn();
      events.push('stop');
      stop.resolve();
      await waited;

      expect(port).toBe(8080);
      expect(events).toEqual(['stop', 'service', 'wait']);
    });

    it('starts the service before it returns', async () => {
      const group = new Group();
      const events: string[] = [];

      const started = group.start((_signal, ready) => {
        events.push('service');
        ready();
      });
      events.push('returned');
      await started;
      await group.wait();

      expect(events).toEqual(['service', 'returned']);
    });

    it.each<{
      readonly what: string;
      readonly service: () => unknown;
    }>([
      { what: 'rejection', service: () => Promise.reject(boom) },
      {
        what: 'throw',
        service: () => {
          throw boom;
        },
      },
    ])(
      'R2: a $what before `ready` is the failure of `start` only',
      async ({ service }) => {
        const errors: unknown[] = [];
        const group = new Group({ onError: error => errors.push(error) });

        const sibling = group.go(() => turn());
        const started = group.start(service);

        await expect(started).rejects.toBe(boom);
        const outcome = await group.wait();
        expect([outcome.ok, sibling.status, errors]).toEqual([
          true,
          'fulfilled',
          [],
        ]);
      },
    );

    it('R3: a failure after `ready` is the failure of the group', async () => {
      const group = new Group();

      const started = group.start<string>(async (_signal, ready) => {
        ready('value');
        await turn();
        throw boom;
      });
      const sibling = group.go(signal => untilAborted(signal));
      const outcome = await group.wait();

      await expect(started).resolves.toBe('value');
      expect(outcome.error).toBe(boom);
      expect(sibling.status).toBe('cancelled');
    });

    it('R4: a service that returns without `ready` is an error of `start`', async () => {
      const group = new Group();

      const started = group.start(async function listen() {
        await turn();
      });

      await expect(started).rejects.toBeInstanceOf(ServiceNotReadyError);
      await expect(started).rejects.toThrowErrorMatchingInlineSnapshot(
        `[ServiceNotReadyError: Cannot start service "listen": it has returned without a call of \`ready\`. Call it when the service can be used, and return when it has ended.]`,
      );
      await expect(started).rejects.toMatchObject({
        code: 'ERR_SERVICE_NOT_READY',
      });
      expect((await group.wait()).ok).toBe(true);
    });

    it('R4: a `ready` that comes after its return comes too late', async () => {
      const group = new Group();
      const ended = deferred();
      let callReady: ((port: number) => void) | undefined;

      const started = group.start<number>((_signal, ready) => {
        callReady = ready;
        return ended.promise;
      });
      ended.resolve();
      await Promise.resolve();
      callReady?.(80);

      await expect(started).rejects.toBeInstanceOf(ServiceNotReadyError);
      expect((await group.wait()).ok).toBe(true);
    });

    it('R5: a second `ready` throws in the service', async () => {
      const group = new Group();
      const thrown: unknown[] = [];

      const started = group.start<number>(
        (_signal, ready) => {
          ready(1);
          try {
            ready(2);
          } catch (error) {
            thrown.push(error);
          }
        },
        { name: 'listen' },
      );

      await expect(started).resolves.toBe(1);
      expect(thrown[0]).toBeInstanceOf(ServiceReadyTwiceError);
      expect(thrown[0]).toMatchInlineSnapshot(
        `[ServiceReadyTwiceError: Cannot call \`ready\`: service "listen" has called it before. Call it once, when the service can be used.]`,
      );
      expect(thrown[0]).toMatchObject({ code: 'ERR_SERVICE_READY_TWICE' });
      expect((await group.wait()).ok).toBe(true);
    });

    it('R5: fails the group when the service lets that error out', async () => {
      const group = new Group();

      await group.start((_signal, ready) => {
        ready();
        ready();
      });
      const outcome = await group.wait();

      expect(outcome.error).toBeInstanceOf(ServiceReadyTwiceError);
    });

    it('R6: keeps the group open while it is pending', async () => {
      const group = new Group();
      const listening = deferred();
      const events: string[] = [];

      const waited = group.wait().then(() => events.push('wait'));
      const started = group.start(async (_signal, ready) => {
        await listening.promise;
        ready();
      });
      await turn();
      group.go(() => events.push('a task, while `start` is pending'));
      listening.resolve();
      await started;
      await waited;

      expect(events).toEqual(['a task, while `start` is pending', 'wait']);
    });

    it.each<{ readonly how: string; readonly service: Service<void> }>([
      {
        how: 'fails',
        service: async () => {
          await turn();
          throw boom;
        },
      },
      { how: 'returns', service: () => turn() },
      { how: 'is aborted', service: signal => untilAborted(signal) },
    ])(
      'R6: has rejected when `wait` settles, if the service $how before `ready`',
      async ({ service }) => {
        const parent = new AbortController();
        const group = new Group({ signal: parent.signal });
        const events: string[] = [];

        group.start(service).catch(() => events.push('start'));
        const waited = group.wait().then(() => events.push('wait'));
        await turn();
        parent.abort(boom);
        await waited;

        expect(events).toEqual(['start', 'wait']);
      },
    );

    it('R6: has rejected when `wait` settles, if the service was queued', async () => {
      const group = new Group({ limit: 1 });
      const events: string[] = [];

      group.go(signal => untilAborted(signal));
      group.start(() => events.push('ran')).catch(() => events.push('start'));
      const waited = group.wait().then(() => events.push('wait'));
      group.cancel();
      await waited;

      expect(events).toEqual(['start', 'wait']);
    });

    it('R7: rejects on a closed group, and does not run the service', async () => {
      const group = new Group();
      const events: string[] = [];

      await group.wait();
      const started = group.start(() => events.push('ran'));

      await expect(started).rejects.toBeInstanceOf(GroupClosedError);
      await expect(started).rejects.toThrowErrorMatchingInlineSnapshot(
        `[GroupClosedError: Cannot call \`start\`: the group has settled. Start every task before \`wait\` settles, or create a new group.]`,
      );
      expect(events).toEqual([]);
    });

    it('R8: aborts and awaits a service that is not ready', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });
      const cleanedUp = deferred();
      const events: string[] = [];

      const started = group
        .start(async signal => {
          await untilAborted(signal).catch(() => undefined);
          await cleanedUp.promise;
          events.push('service');
          throw signal.reason;
        })
        .catch((error: unknown) => {
          events.push('start');
          return error;
        });
      parent.abort(boom);
      await turn();
      events.push('clean-up');
      cleanedUp.resolve();

      expect(await started).toBe(boom);
      expect(events).toEqual(['clean-up', 'service', 'start']);
      expect((await group.wait()).error).toBe(boom);
    });

    it('R8: rejects with what the service throws after the abort', async () => {
      const group = new Group();

      const started = group.start(async signal => {
        await untilAborted(signal).catch(() => undefined);
        throw boom;
      });
      group.cancel();

      await expect(started).rejects.toBe(boom);
      expect((await group.wait()).ok).toBe(true);
    });

    it('R8: rejects with the reason when the service returns after the abort', async () => {
      const group = new Group();

      const started = group.start(signal =>
        untilAborted(signal).catch(() => 'closed'),
      );
      group.cancel();

      await expect(started).rejects.toBe(group.signal.reason);
    });

    it('R8: rejects with the reason when `ready` comes after the abort', async () => {
      const group = new Group();

      const started = group.start<string>(async (signal, ready) => {
        await untilAborted(signal).catch(() => undefined);
        ready('too late');
      });
      group.cancel();

      await expect(started).rejects.toBe(group.signal.reason);
    });

    it('R8: a failure after a `ready` that came after the abort is one of both', async () => {
      const group = new Group();

      const started = group.start(async (signal, ready) => {
        await untilAborted(signal).catch(() => undefined);
        ready();
        throw boom;
      });
      group.cancel();

      await expect(started).rejects.toBe(boom);
      expect((await group.wait()).error).toBe(boom);
    });

    it.each<{ readonly how: string; readonly end: () => unknown }>([
      { how: 'returns', end: () => 'closed' },
      {
        how: 'fails',
        end: () => {
          throw boom;
        },
      },
    ])(
      'R8: a service that $how before `ready`, after the abort, was cancelled',
      async ({ end }) => {
        const parent = new AbortController();
        const reason = new Error('closed');
        const group = new Group({ signal: parent.signal });

        const started = group.start(signal => untilAborted(signal).catch(end));
        parent.abort(reason);

        await expect(started).rejects.toBeInstanceOf(Error);
        expect((await group.wait()).error).toBe(reason);
      },
    );

    it('D9: a service that had started, and returns after the abort, is fulfilled', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });

      await group.start(async (signal, ready) => {
        ready();
        await untilAborted(signal).catch(() => undefined);
      });
      parent.abort(boom);

      expect((await group.wait()).ok).toBe(true);
    });

    it('rejects with the reason on a group that is aborted already', async () => {
      const group = new Group();
      const events: string[] = [];

      group.cancel();
      const started = group.start(() => events.push('ran'));

      await expect(started).rejects.toBe(group.signal.reason);
      expect(events).toEqual([]);
    });

    it('G5: takes a slot, and waits for one', async () => {
      const group = new Group({ limit: 1 });
      const stop = deferred();
      const events: string[] = [];

      const first = group.start(async (_signal, ready) => {
        ready();
        await stop.promise;
        events.push('first ends');
      });
      const second = group.start((_signal, ready) => {
        events.push('second runs');
        ready();
      });
      await first;
      events.push(`${String(group.running)} running`);
      stop.resolve();
      await second;
      await group.wait();

      expect(events).toEqual(['1 running', 'first ends', 'second runs']);
    });

    it('G5: a failure before `ready` frees its slot', async () => {
      const group = new Group({ limit: 1 });

      const first = group.start(() => Promise.reject(boom));
      const second = group.start<string>((_signal, ready) => ready('second'));

      await expect(second).resolves.toBe('second');
      await expect(first).rejects.toBe(boom);
    });

    it.each<{ readonly name: string; readonly limit: LimiterLike }>([
      {
        name: 'acquire',
        limit: { acquire: () => Promise.reject(boom) },
      },
      {
        name: 'tryAcquire',
        limit: {
          acquire: () => new Promise(() => undefined),
          tryAcquire: () => {
            throw boom;
          },
        },
      },
    ])(
      'R2: is rejected alone where the `$name` of a limiter fails',
      async ({ limit }) => {
        const group = new Group({ limit });
        const events: string[] = [];

        const started = group.start(() => events.push('ran'));

        await expect(started).rejects.toBe(boom);
        expect(events).toEqual([]);
        expect((await group.wait()).ok).toBe(true);
      },
    );

    it('G2: rejects with the reason while it is queued, and runs nothing', async () => {
      const group = new Group({ limit: 1 });
      const events: string[] = [];

      group.go(signal => untilAborted(signal));
      const started = group.start(() => events.push('ran'));
      group.cancel();

      await expect(started).rejects.toBe(group.signal.reason);
      await group.wait();
      expect(events).toEqual([]);
    });

    it('settles when the group has taken note', async () => {
      const group = new Group();

      const started = group.start(() => Promise.reject(boom));
      await started.catch(() => undefined);

      expect(group.running).toBe(0);
    });

    it('may be called and awaited by a task of the same group', async () => {
      const group = new Group();

      const task = group.go(() =>
        group.start<string>((_signal, ready) => ready('value')),
      );
      await group.wait();

      expect(task.value).toBe('value');
    });

    it('resolves with what a promise given to `ready` resolves with', async () => {
      const group = new Group();

      const value = await group.start<Promise<number>>((_signal, ready) =>
        ready(Promise.resolve(7)),
      );

      expect(value).toBe(7);
    });

    it('throws a TypeError at once for what is no function', async () => {
      const group = new Group();

      expect(() =>
        // @ts-expect-error: a promise is no service
        group.start(Promise.resolve()),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`service\` to be a function, got an object (Promise). The work has already started, and nothing can abort it: write \`signal => load(signal)\` for \`load()\`.]`,
      );
      // @ts-expect-error: a name is a string
      expect(() => group.start(() => {}, { name: 7 })).toThrow(TypeError);
      expect((await group.wait()).ok).toBe(true);
    });
  });
});
