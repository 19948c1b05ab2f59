import { Group } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { hearUnhandled } from './support/hear-unhandled.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('Group', () => {
  describe('G5: limit', () => {
    it.each([1, 10, 100])('of %i is never passed, and is used', async limit => {
      const group = new Group({ limit });
      let active = 0;
      let most = 0;

      for (let i = 0; i < 3 * limit; i++) {
        group.go(async () => {
          active++;
          most = Math.max(most, active);
          await turn();
          active--;
        });
      }
      await group.wait();

      expect(most).toBe(limit);
      expect(active).toBe(0);
    });

    it('starts the tasks in the order of their `go`', async () => {
      const group = new Group({ limit: 2 });
      const started: number[] = [];

      for (let i = 0; i < 10; i++) {
        group.go(async () => {
          started.push(i);
          // Of two that run, the later one ends first.
          for (let n = 0; n < (i % 2 === 0 ? 3 : 1); n++) await turn();
        });
      }
      await group.wait();

      expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('starts a queued task when its slot is free', async () => {
      const group = new Group({ limit: 1 });
      const events: string[] = [];
      const open = deferred();

      const first = group.go(() => open.promise);
      group.go(() => events.push('second'));
      open.resolve();
      await first.promise;
      events.push('first is settled');
      await group.wait();

      expect(events).toContain('second');
      expect(group.running).toBe(0);
    });

    it('a later `go` does not overtake a queued task that is about to start', async () => {
      const group = new Group({ limit: 3 });
      const started: string[] = [];
      const open = deferred();

      for (let i = 0; i < 3; i++) group.go(() => open.promise);
      group.go(() => {
        started.push('first in the queue');
        group.go(() => started.push('later'));
      });
      group.go(() => started.push('second in the queue'));
      open.resolve();
      await group.wait();

      expect(started).toEqual([
        'first in the queue',
        'second in the queue',
        'later',
      ]);
    });

    it('a `go` in `onError` does not overtake the queue', async () => {
      const started: string[] = [];
      const group = new Group({
        limit: 1,
        failFast: false,
        onError: () => void group.go(() => started.push('from the hook')),
      });

      group.go(() => Promise.reject(boom));
      group.go(() => started.push('queued'));
      await group.wait();

      expect(started).toEqual(['queued', 'from the hook']);
    });

    it('never lets two tasks run at once during the hand-over of a slot', async () => {
      const group = new Group({ limit: 1 });
      const events: string[] = [];
      const open = deferred();

      const first = group.go(() => open.promise);
      group.go(async () => {
        events.push('queued started');
        await turn();
        events.push('queued ended');
      });
      void first.promise.then(() => {
        group.go(() => events.push('late'));
      });
      open.resolve();
      await group.wait();

      expect(events).toEqual(['queued started', 'queued ended', 'late']);
    });

    it.each<{ readonly how: string; readonly task: () => unknown }>([
      { how: 'is fulfilled', task: () => 1 },
      { how: 'rejects', task: () => Promise.reject(boom) },
      {
        how: 'throws before its first await',
        task: () => {
          throw boom;
        },
      },
    ])('a task that $how frees its slot', async ({ task }) => {
      const group = new Group({ limit: 2, failFast: false });
      let ran = 0;

      for (let i = 0; i < 10; i++) {
        group.go(() => {
          ran++;
          return task();
        });
      }
      await group.wait();

      expect(ran).toBe(10);
    });

    it('a task that throws in its queued start frees its slot', async () => {
      const group = new Group({ limit: 1, failFast: false });

      group.go(() => turn());
      group.go(() => {
        throw boom;
      });
      const last = group.go(() => 'ran');
      await group.wait();

      expect(last.value).toBe('ran');
    });

    it('starts a task at once again when the queue has drained', async () => {
      const group = new Group({ limit: 1 });
      const first = group.go(() => turn());
      const queued = group.go(() => turn());
      await Promise.all([first.promise, queued.promise]);

      const { status } = group.go(() => turn());

      expect(status).toBe('running');
      await group.wait();
    });

    it('of Infinity queues nothing', async () => {
      const group = new Group({ limit: Infinity });

      for (let i = 0; i < 100; i++) group.go(() => turn());

      expect([group.running, group.queued]).toEqual([100, 0]);
      await group.wait();
    });
  });

  describe('ready', () => {
    it('resolves at once where there is a slot', async () => {
      const group = new Group({ limit: 1 });

      await expect(group.ready()).resolves.toBeUndefined();
    });

    it('resolves at once without a limit', async () => {
      const group = new Group();

      group.go(() => turn());

      await expect(group.ready()).resolves.toBeUndefined();
      await group.wait();
    });

    it('resolves when a task has freed its slot', async () => {
      const group = new Group({ limit: 1 });
      const open = deferred();
      const events: string[] = [];

      group.go(() => open.promise);
      const ready = group.ready().then(() => events.push('ready'));
      await turn();
      events.push('task ends');
      open.resolve();
      await ready;

      expect(events).toEqual(['task ends', 'ready']);
    });

    it('G5: with it, a producer is never more than a slot ahead', async () => {
      const group = new Group({ limit: 3 });
      let mostQueued = 0;

      for (let i = 0; i < 20; i++) {
        await group.ready();
        group.go(() => turn());
        mostQueued = Math.max(mostQueued, group.queued);
      }
      const outcome = await group.wait();

      expect(outcome.ok).toBe(true);
      expect(mostQueued).toBe(0);
    });

    it('wakes one waiter a slot, in the order of the calls', async () => {
      const group = new Group({ limit: 1 });
      const first = deferred();
      const second = deferred();
      const woken: string[] = [];

      group.go(() => first.promise);
      const producers = ['a', 'b'].map(async name => {
        await group.ready();
        woken.push(name);
        group.go(() => second.promise);
      });
      await turn();
      const before = [...woken];
      first.resolve();
      await turn();
      const between = [...woken];
      second.resolve();
      await Promise.all(producers);

      expect([before, between, woken]).toEqual([[], ['a'], ['a', 'b']]);
      await group.wait();
    });

    it('gives the queued tasks their turn first', async () => {
      const group = new Group({ limit: 1 });
      const events: string[] = [];

      group.go(() => turn());
      const ready = group.ready().then(() => events.push('ready'));
      group.go(async () => {
        events.push('queued');
        await turn();
      });
      await ready;

      expect(events).toEqual(['queued', 'ready']);
      await group.wait();
    });

    it('passes the slot on if the producer makes no use of it', async () => {
      const group = new Group({ limit: 1 });

      await group.ready();

      await expect(group.ready()).resolves.toBeUndefined();
    });

    it.each<{
      readonly name: string;
      readonly abort: (group: Group, parent: AbortController) => void;
    }>([
      { name: 'a cancel', abort: group => group.cancel() },
      { name: 'the parent', abort: (_group, parent) => parent.abort() },
    ])('rejects with the reason when $name aborts the group', async given => {
      const parent = new AbortController();
      const group = new Group({ limit: 1, signal: parent.signal });

      group.go(signal => untilAborted(signal));
      const ready = group.ready();
      given.abort(group, parent);

      await expect(ready).rejects.toBe(group.signal.reason);
      await expect(group.ready()).rejects.toBe(group.signal.reason);
      await group.wait();
    });

    it('rejects with the reason when a task fails', async () => {
      const group = new Group({ limit: 1 });

      group.go(() => Promise.reject(boom));
      const ready = group.ready();

      await expect(ready).rejects.toHaveProperty('cause', boom);
      await expect(ready).rejects.toBe(group.signal.reason);
      await group.wait();
    });

    it('G7: is no unhandled rejection when nobody hears it', async () => {
      const group = new Group({ limit: 1 });
      const unhandled: unknown[] = [];

      const stopHearing = hearUnhandled(reason => unhandled.push(reason));
      group.go(signal => untilAborted(signal));
      void group.ready();
      group.cancel();
      await group.wait();
      await turn();
      stopHearing();

      expect(unhandled).toEqual([]);
    });

    it('rejects with a GroupClosedError after the group has settled', async () => {
      const group = new Group();

      await group.wait();

      await expect(group.ready()).rejects.toMatchObject({
        name: 'GroupClosedError',
        code: 'ERR_GROUP_CLOSED',
      });
    });

    it('promises no slot of a group that settles as it gets free', async () => {
      const group = new Group({ limit: 1 });
      const last = deferred();

      group.go(() => last.promise);
      const waited = group.wait();
      const ready = group.ready();
      last.resolve();

      await expect(ready).rejects.toHaveProperty('code', 'ERR_GROUP_CLOSED');
      expect((await waited).ok).toBe(true);
    });

    it('rejects with a GroupClosedError when the group settles meanwhile', async () => {
      const group = new Group({ limit: 1 });

      await group.ready();
      const second = group.ready();
      await group.wait();

      await expect(second).rejects.toHaveProperty('code', 'ERR_GROUP_CLOSED');
    });

    it('does not keep the group open', async () => {
      const group = new Group({ limit: 1 });

      await group.ready();
      const outcome = await group.wait();

      expect(outcome.ok).toBe(true);
    });
  });
});
