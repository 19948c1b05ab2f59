import { Group, GroupClosedError } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

describe('Group', () => {
  describe('go', () => {
    it('starts the task before it returns', async () => {
      const group = new Group();
      const events: string[] = [];

      group.go(() => events.push('started'));
      events.push('returned');
      await group.wait();

      expect(events).toEqual(['started', 'returned']);
    });

    it('hands the task a signal that is not aborted', async () => {
      const group = new Group();

      const task = group.go(signal => signal.aborted);
      await group.wait();

      expect(task.value).toBe(false);
    });

    it('shares a signal among some tasks, and never all of them', async () => {
      const signals = new Set<AbortSignal>();
      const group = new Group();

      for (let i = 0; i < 200; i++) {
        group.go(signal => void signals.add(signal));
        if (i % 10 === 0) await turn();
      }
      await group.wait();

      expect(signals.size).toBeGreaterThan(200 / 100);
      expect(signals.size).toBeLessThan(200 / 5);
    });

    it('takes a task that returns a thenable', async () => {
      const group = new Group();
      const thenable: PromiseLike<number> = {
        then: (onFulfilled, onRejected) =>
          Promise.resolve(7).then(onFulfilled, onRejected),
      };

      const task = group.go(() => thenable);
      await group.wait();

      expect(task.value).toBe(7);
    });

    it('G7: a thenable whose `then` throws is a failure of its task', async () => {
      const group = new Group();
      const boom = new Error('boom');
      const thenable = {
        get then(): never {
          throw boom;
        },
      };

      group.go(() => thenable);
      const outcome = await group.wait();

      expect(outcome.error).toBe(boom);
    });

    it('takes the first word of a promise whose own `then` calls back, and then throws', async () => {
      const group = new Group();
      const promise = Object.assign(Promise.resolve(), {
        then: (onFulfilled: (value: number) => void): never => {
          onFulfilled(7);
          throw new Error('after it');
        },
      });

      const task = group.go(() => promise);
      const outcome = await group.wait();

      expect([outcome.ok, task.value]).toEqual([true, 7]);
    });

    it('never throws what the task throws', async () => {
      const group = new Group();
      const boom = new Error('boom');

      const task = group.go(() => {
        throw boom;
      });
      await group.wait();

      expect(task.status).toBe('failed');
      expect(task.error).toBe(boom);
    });

    it('G2: a sync throw has failed the group when `go` returns', async () => {
      const group = new Group();

      const task = group.go(() => {
        throw new Error('boom');
      });

      expect(group.signal.aborted).toBe(true);
      expect(task.status).toBe('failed');
      await group.wait();
    });

    it('throws a TypeError for what is no function, and leaves the group alone', async () => {
      const group = new Group();

      expect(() => group.go({} as never)).toThrow(TypeError);
      expect(() => group.tryGo({} as never)).toThrow(
        'Expected `task` to be a function, got an object (Object).',
      );
      const outcome = await group.wait();

      expect(outcome.ok).toBe(true);
      expect(group.running).toBe(0);
    });

    it('throws a GroupClosedError after the group has settled', async () => {
      const group = new Group();
      const events: string[] = [];

      await group.wait();

      expect(() => group.go(() => events.push('ran'))).toThrow(
        GroupClosedError,
      );
      expect(() => group.tryGo(() => events.push('ran'))).toThrow(
        'Cannot call `tryGo`: the group has settled.',
      );
      expect(events).toEqual([]);
    });

    it('throws a GroupClosedError when the group has settled by a failure', async () => {
      const group = new Group();

      group.go(() => Promise.reject(new Error('boom')));
      await group.wait();

      expect(() => group.go(() => undefined)).toThrow(GroupClosedError);
    });
  });

  describe('go, from inside a task', () => {
    it('G1: `wait` waits for the tasks of tasks', async () => {
      const group = new Group();
      const events: string[] = [];

      group.go(async () => {
        await turn();
        group.go(async () => {
          await turn();
          group.go(async () => {
            await turn();
            events.push('grandchild');
          });
        });
      });
      await group.wait();
      events.push('wait');

      expect(events).toEqual(['grandchild', 'wait']);
    });

    it('is accepted after `wait` was called', async () => {
      const group = new Group();
      const open = deferred();

      const parent = group.go(async () => {
        await open.promise;
        return group.go(() => 'child');
      });
      const waited = group.wait();
      await turn();
      open.resolve();
      await waited;

      expect(parent.value.value).toBe('child');
    });

    it('is accepted during the synchronous start of the task', async () => {
      const group = new Group();

      const parent = group.go(() => group.go(() => 'child'));
      const outcome = await group.wait();

      expect(outcome.ok).toBe(true);
      expect(parent.value.value).toBe('child');
    });

    it('with a limit of 1, a task that is not awaited runs afterwards', async () => {
      const group = new Group({ limit: 1 });
      const events: string[] = [];

      group.go(async () => {
        group.go(() => events.push('child'));
        await turn();
        events.push('parent');
      });
      await group.wait();

      expect(events).toEqual(['parent', 'child']);
    });

    it('G2: tasks that spawn themselves stop once a sibling fails', async () => {
      const group = new Group();
      let started = 0;
      const hydra = async (): Promise<void> => {
        started++;
        await turn();
        // A runtime that does not stop them must fail this test, not hang it.
        if (started > 1_000) return;
        group.go(hydra);
        group.go(hydra);
      };

      group.go(hydra);
      group.go(async () => {
        for (let i = 0; i < 4; i++) await turn();
        throw new Error('boom');
      });
      await group.wait();
      const startedBefore = started;
      await turn();

      expect(started).toBe(startedBefore);
      expect(started).toBeLessThan(100);
    });

    it('a task that cancels the group during its start is aborted itself', async () => {
      const group = new Group();

      const task = group.go(signal => {
        group.cancel();
        return untilAborted(signal);
      });
      const outcome = await group.wait();

      expect(outcome.ok).toBe(true);
      expect(task.status).toBe('cancelled');
    });

    it('a task whose parent aborts during its start is aborted itself', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });

      const task = group.go(signal => {
        parent.abort();
        return untilAborted(signal);
      });
      const outcome = await group.wait();

      expect(outcome.error).toBe(parent.signal.reason);
      expect(task.status).toBe('cancelled');
    });

    it('a child that fails during the start of its parent aborts the parent', async () => {
      const group = new Group();
      const boom = new Error('boom');

      const parent = group.go(signal => {
        group.go(() => {
          throw boom;
        });
        return untilAborted(signal);
      });
      const outcome = await group.wait();

      expect(outcome.errors).toEqual([boom]);
      expect(parent.status).toBe('cancelled');
    });
  });

  describe('tryGo', () => {
    it('starts the task where there is a slot', async () => {
      const group = new Group({ limit: 1 });

      const task = group.tryGo(() => 'value');
      await group.wait();

      expect(task?.value).toBe('value');
    });

    it('returns `undefined` where `go` would queue, and runs nothing', async () => {
      const group = new Group({ limit: 1 });
      const events: string[] = [];

      group.go(() => turn());
      const refused = group.tryGo(() => events.push('ran'));
      await group.wait();

      expect(refused).toBeUndefined();
      expect(events).toEqual([]);
    });

    it('does not overtake a queued task', async () => {
      const group = new Group({ limit: 1 });
      const events: string[] = [];

      group.go(() => {
        queueMicrotask(() => group.tryGo(() => events.push('overtook')));
      });
      group.go(() => turn());
      group.go(() => events.push('queued'));
      await group.wait();

      expect(events).toEqual(['queued']);
    });

    it('returns `undefined` after the abort', async () => {
      const group = new Group();

      group.cancel();

      expect(group.tryGo(() => 'value')).toBeUndefined();
      await group.wait();
    });

    it('starts again when a task has freed its slot', async () => {
      const group = new Group({ limit: 1 });

      group.go(() => undefined);
      await turn();

      expect(group.tryGo(() => 'value')).toBeDefined();
      await group.wait();
    });
  });

  describe('running and queued', () => {
    it('count the tasks that run and those that wait for a slot', async () => {
      const group = new Group({ limit: 2 });
      const tasks = [deferred(), deferred(), deferred()];
      const counts: (readonly [number, number])[] = [];
      const note = (): unknown => counts.push([group.running, group.queued]);

      note();
      for (const task of tasks) group.go(() => task.promise);
      note();
      tasks[0]?.resolve();
      await turn();
      note();
      tasks[1]?.resolve();
      await turn();
      note();
      tasks[2]?.resolve();
      await group.wait();
      note();

      expect(counts).toEqual([
        [0, 0],
        [2, 1],
        [2, 0],
        [1, 0],
        [0, 0],
      ]);
    });
  });
});
