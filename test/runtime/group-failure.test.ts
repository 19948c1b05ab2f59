import { Group, GroupAbortedError, withGroup } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('Group', () => {
  describe('G2: the first failure', () => {
    it('aborts the signal of every task, and of the group', async () => {
      const group = new Group();
      const signals: AbortSignal[] = [];

      for (let i = 0; i < 20; i++) {
        group.go(signal => {
          signals.push(signal);
          return untilAborted(signal);
        });
      }
      group.go(() => Promise.reject(boom));
      await group.wait();

      expect(signals.every(signal => signal.aborted)).toBe(true);
      expect(group.signal.aborted).toBe(true);
    });

    // A few tasks share a signal: eight in a browser, 64 in Node.
    it.each([1, 7, 8, 9, 63, 64, 65])(
      'aborts the signal of the task that has failed, though it was the last of %i',
      async count => {
        const group = new Group({ limit: 1 });
        let last: AbortSignal | undefined;

        for (let i = 1; i < count; i++) group.go(() => i);
        group.go(signal => {
          last = signal;
          throw boom;
        });
        await group.wait();

        expect(last?.reason).toHaveProperty('cause', boom);
      },
    );

    it('aborts the signals of those that run, however many have settled', async () => {
      const group = new Group();
      const running: AbortSignal[] = [];

      for (let i = 0; i < 200; i++) {
        group.go(signal => {
          if (i % 3 > 0) return undefined;
          running.push(signal);
          return untilAborted(signal);
        });
      }
      await turn();
      group.go(() => Promise.reject(boom));
      await group.wait();

      expect(running.filter(signal => !signal.aborted)).toEqual([]);
    });

    it('aborts with an AbortError whose cause it is', async () => {
      const group = new Group();

      const sibling = group.go(async signal => {
        await untilAborted(signal).catch(() => undefined);
        return signal.reason as unknown;
      });
      group.go(() => Promise.reject(boom));
      await group.wait();

      expect(group.signal.reason).toBeInstanceOf(GroupAbortedError);
      expect(group.signal.reason).toMatchObject({
        name: 'AbortError',
        code: 'ABORT_ERR',
        cause: boom,
      });
      expect(sibling.value).toBe(group.signal.reason);
    });

    it('aborts while the siblings run, not when they have ended', async () => {
      const group = new Group();
      const stubborn = deferred();

      group.go(() => stubborn.promise);
      group.go(() => Promise.reject(boom));
      await turn();

      expect(group.signal.aborted).toBe(true);
      stubborn.resolve();
      await group.wait();
    });

    it('does not start the queued tasks, whose handles are `cancelled`', async () => {
      const group = new Group({ limit: 1 });
      const started: string[] = [];

      group.go(() => Promise.reject(boom));
      const queued = group.go(() => started.push('queued'));
      await group.wait();

      expect(started).toEqual([]);
      expect(queued.status).toBe('cancelled');
      expect(queued.error).toBe(group.signal.reason);
    });

    it('does not start a queued task that already has its slot', async () => {
      const group = new Group({ limit: 2 });
      const started: string[] = [];
      const one = deferred();
      const two = deferred();

      group.go(() => one.promise);
      group.go(() => two.promise);
      const queued = group.go(() => started.push('queued'));
      // The slot is free when the abort comes, one microtask later.
      one.resolve();
      two.reject(boom);
      await group.wait();

      expect([started, queued.status]).toEqual([[], 'cancelled']);
    });

    it('lets no later `go` run its task', async () => {
      const group = new Group();
      const started: string[] = [];

      group.go(() => Promise.reject(boom));
      await turn();
      const late = group.go(() => started.push('late'));
      await group.wait();

      expect(started).toEqual([]);
      expect(late.status).toBe('cancelled');
      expect(late.error).toBe(group.signal.reason);
    });

    it('lets no `go` in an abort listener run its task', async () => {
      const group = new Group();
      const started: string[] = [];

      group.signal.addEventListener('abort', () => {
        group.go(() => started.push('from the listener'));
      });
      group.go(() => Promise.reject(boom));
      await group.wait();

      expect(started).toEqual([]);
    });

    it('before the first await of its task is as any other', async () => {
      const group = new Group();

      const sibling = group.go(signal => untilAborted(signal));
      group.go(() => {
        throw boom;
      });
      const outcome = await group.wait();

      expect(outcome.errors).toEqual([boom]);
      expect(sibling.status).toBe('cancelled');
    });
  });

  describe('G3: the error', () => {
    const frozen: unknown = Object.freeze(new Error('frozen'));
    const hostile: unknown = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
        has: () => {
          throw new Error('trap');
        },
        getPrototypeOf: () => {
          throw new Error('trap');
        },
      },
    );

    it.each([
      { name: 'an error', error: boom },
      { name: '`undefined`', error: undefined },
      { name: '`null`', error: null },
      { name: '0', error: 0 },
      { name: 'an empty string', error: '' },
      { name: '`false`', error: false },
      { name: '`NaN`', error: NaN },
      { name: 'a symbol', error: Symbol('boom') },
      { name: 'a function', error: () => undefined },
      { name: 'a frozen error', error: frozen },
      {
        name: 'an object without a prototype',
        error: Object.create(null) as unknown,
      },
    ])('is $name, if the task rejects with it', async ({ error }) => {
      const group = new Group();
      const failing = deferred();

      const task = group.go(() => failing.promise);
      failing.reject(error);
      const outcome = await group.wait();

      expect(outcome.ok).toBe(false);
      expect(outcome.error).toBe(error);
      expect(outcome.errors).toHaveLength(1);
      expect(task.status).toBe('failed');
      expect(group.signal.reason).toHaveProperty('cause', error);
    });

    it('may be a function, which counts once as any object does', async () => {
      const error = (): undefined => undefined;
      const group = new Group();

      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- Whatever it is, it is a failure.
      const task = group.go(() => Promise.reject(error));
      group.go(() => task.promise);
      const outcome = await group.wait();

      expect(outcome.errors).toEqual([error]);
    });

    it('may be what the `then` of its own throws that a promise has', async () => {
      const group = new Group();
      const promise = Object.assign(Promise.resolve(), {
        then: () => {
          throw boom;
        },
      });

      const task = group.go(() => promise);
      const outcome = await group.wait();

      expect(task.status).toBe('failed');
      expect(outcome.error).toBe(boom);
    });

    it('counts once, though the `then` of a promise calls back twice', async () => {
      const group = new Group();
      const promise = Object.assign(Promise.resolve(), {
        then: (onFulfilled: () => void, onRejected: (error: Error) => void) => {
          onRejected(boom);
          onRejected(boom);
          onFulfilled();
        },
      });

      const task = group.go(() => promise as Promise<void>);
      const outcome = await group.wait();

      expect(task.status).toBe('failed');
      expect(outcome.errors).toEqual([boom]);
      expect(group.running).toBe(0);
    });

    it('stays, though the `then` of a promise calls back again when all is over', async () => {
      const group = new Group();
      let callBack = (): void => undefined;
      const promise = Object.assign(Promise.resolve(), {
        then: (onFulfilled: () => void, onRejected: (error: Error) => void) => {
          callBack = onFulfilled;
          onRejected(boom);
        },
      });

      const task = group.go(() => promise as Promise<void>);
      await group.wait();

      expect(callBack).not.toThrow();
      expect(task.status).toBe('failed');
    });

    it('may be hostile: a proxy that throws at every touch', async () => {
      const group = new Group();
      const one = deferred();
      const two = deferred();

      group.go(() => one.promise);
      group.go(() => two.promise);
      one.reject(boom);
      await turn();
      two.reject(hostile);
      const outcome = await group.wait();

      expect(outcome.errors.length).toBe(2);
      expect(Object.is(outcome.errors[1], hostile)).toBe(true);
    });

    it('may be hostile where it is thrown, too', async () => {
      const failing = deferred();
      failing.reject(hostile);

      const isHostile = await withGroup(() => failing.promise).catch(
        (error: unknown) => Object.is(error, hostile),
      );

      expect(isHostile).toBe(true);
    });

    it('is recorded before the abort, which settles the group of the last task', async () => {
      const group = new Group();
      const last = deferred();

      group.go(() => last.promise);
      const waited = group.wait();
      last.reject(boom);
      const outcome = await waited;

      expect(outcome.errors).toHaveLength(1);
      expect(outcome.error).toBe(boom);
    });

    it('is not replaced by what a sibling rejects with in its abort listener', async () => {
      const group = new Group();
      const fromListener = new Error('thrown by a listener');
      const sibling = deferred();

      group.signal.addEventListener('abort', () =>
        sibling.reject(fromListener),
      );
      group.go(() => sibling.promise);
      group.go(() => {
        throw boom;
      });
      const outcome = await group.wait();

      expect(outcome.errors).toEqual([boom, fromListener]);
      expect(outcome.error).toBe(boom);
    });

    it('is the first in time, not the first in the order of the tasks', async () => {
      const group = new Group();
      const late = deferred();
      const cleanup = new Error('late');

      group.go(() => late.promise);
      group.go(() => Promise.reject(boom));
      await turn();
      late.reject(cleanup);
      const outcome = await group.wait();

      expect(outcome.error).toBe(boom);
      expect(outcome.errors).toEqual([boom, cleanup]);
    });

    it.each([0, 1, 2])(
      'at position %i of three leaves the results of the others',
      async position => {
        const group = new Group({ failFast: false });

        const tasks = [0, 1, 2].map(index =>
          group.go(() =>
            index === position
              ? Promise.reject(boom)
              : `value ${String(index)}`,
          ),
        );
        const outcome = await group.wait();

        expect(outcome.errors).toEqual([boom]);
        expect(
          tasks.map(task =>
            task.status === 'fulfilled' ? task.value : task.error,
          ),
        ).toEqual(
          [0, 1, 2].map(index =>
            index === position ? boom : `value ${String(index)}`,
          ),
        );
      },
    );
  });

  describe('failFast: false', () => {
    it('a failure does not abort the siblings', async () => {
      const group = new Group({ failFast: false });

      group.go(() => Promise.reject(boom));
      const sibling = group.go(async signal => {
        await turn();
        return signal.aborted;
      });
      const outcome = await group.wait();

      expect(outcome.error).toBe(boom);
      expect(sibling.value).toBe(false);
    });

    it('G5: a failure frees its slot, and the queued tasks start', async () => {
      const group = new Group({ failFast: false, limit: 1 });

      group.go(() => Promise.reject(boom));
      const queued = group.go(() => 'ran');
      await group.wait();

      expect(queued.value).toBe('ran');
    });

    it('every failure is in `errors`, in the order of time', async () => {
      const group = new Group({ failFast: false });
      const one = deferred();
      const two = deferred();

      group.go(() => one.promise);
      group.go(() => two.promise);
      two.reject('second task');
      await turn();
      one.reject('first task');
      const outcome = await group.wait();

      expect(outcome.errors).toEqual(['second task', 'first task']);
    });

    it('the parent and `cancel` still abort the tasks', async () => {
      const parent = new AbortController();
      const groups = [
        new Group({ failFast: false, signal: parent.signal }),
        new Group({ failFast: false }),
      ] as const;

      const tasks = groups.map(group =>
        group.go(signal => untilAborted(signal)),
      );
      parent.abort();
      groups[1].cancel();
      const outcomes = await Promise.all(groups.map(group => group.wait()));

      expect(tasks.map(task => task.status)).toEqual([
        'cancelled',
        'cancelled',
      ]);
      expect(outcomes.map(outcome => outcome.ok)).toEqual([false, true]);
    });
  });
});
