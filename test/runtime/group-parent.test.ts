import { Group } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('Group', () => {
  describe('a parent that aborts', () => {
    it.each<{ readonly reason: unknown }>([
      { reason: new Error('request closed') },
      { reason: 'a string' },
      { reason: null },
      { reason: 0 },
      { reason: new DOMException('too late', 'TimeoutError') },
    ])('aborts the group with its own reason: $reason', async ({ reason }) => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });

      const task = group.go(signal => untilAborted(signal));
      parent.abort(reason);
      const outcome = await group.wait();

      expect(group.signal.reason).toBe(reason);
      expect(outcome.ok).toBe(false);
      expect(outcome.cancelled).toBe(false);
      expect(outcome.error).toBe(reason);
      expect(outcome.errors).toHaveLength(1);
      expect(task.status).toBe('cancelled');
      expect(task.error).toBe(reason);
    });

    it('G1: `wait` waits for the tasks', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });
      const stubborn = deferred();
      const events: string[] = [];

      group.go(() => stubborn.promise);
      const waited = group.wait().then(() => events.push('wait'));
      parent.abort();
      await turn();
      events.push('stubborn');
      stubborn.resolve();
      await waited;

      expect(events).toEqual(['stubborn', 'wait']);
    });

    it('leaves the queued tasks unstarted', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal, limit: 1 });
      const started: string[] = [];

      group.go(signal => untilAborted(signal));
      const queued = group.go(() => started.push('queued'));
      parent.abort();
      await group.wait();

      expect([started, queued.status]).toEqual([[], 'cancelled']);
    });

    it('G4: a genuine failure beats it, even one that came later', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });

      group.go(async signal => {
        await untilAborted(signal).catch(() => undefined);
        throw boom;
      });
      parent.abort();
      const outcome = await group.wait();

      expect(outcome.error).toBe(boom);
      expect(outcome.errors).toHaveLength(1);
    });

    it('G4: its reason, wrapped by a task, is an echo', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });

      group.go(async signal => {
        await untilAborted(signal).catch((cause: unknown) => {
          throw new Error('could not load', { cause });
        });
      });
      parent.abort(boom);
      const outcome = await group.wait();

      expect(outcome.errors).toHaveLength(1);
      expect(outcome.error).toBe(boom);
    });

    it('is no failure when every task was fulfilled all the same', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });

      const task = group.go(signal => untilAborted(signal).catch(() => 'done'));
      parent.abort();
      const outcome = await group.wait();

      expect(outcome.ok).toBe(true);
      expect(task.value).toBe('done');
    });

    it('is a failure when a queued task was cancelled before it started', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal, limit: 1 });
      const open = deferred();

      group.go(() => open.promise);
      group.go(() => 'never run');
      parent.abort(boom);
      open.resolve();
      const outcome = await group.wait();

      expect(outcome.error).toBe(boom);
    });

    it('is a failure when one task was fulfilled and another stopped', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });

      group.go(() => 'done');
      group.go(signal => untilAborted(signal));
      await turn();
      parent.abort(boom);
      const outcome = await group.wait();

      expect(outcome.error).toBe(boom);
    });

    it('during the clean-up after `cancel` is a failure all the same', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });

      group.go(async signal => {
        const stopped = untilAborted(signal);
        await stopped.catch(() => turn());
        await stopped;
      });
      group.cancel('enough');
      parent.abort(boom);
      const outcome = await group.wait();

      expect(outcome.ok).toBe(false);
      expect(outcome.error).toBe(boom);
      expect(outcome.cancelled).toBe(true);
      expect(group.signal.reason).toHaveProperty('cause', 'enough');
    });

    it('during the clean-up after `cancel` is one, too, if all tasks are fulfilled', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });

      group.go(signal => untilAborted(signal).catch(() => 'stopped'));
      group.cancel();
      parent.abort(boom);
      const outcome = await group.wait();

      expect(outcome.ok).toBe(false);
      expect(outcome.error).toBe(boom);
    });

    it('is an abort also for a task that hears of it before the group', async () => {
      const parent = AbortSignal.timeout(1);
      const heard: unknown[] = [];
      // In browsers, microtasks run after every listener of such a signal.
      const told = untilAborted(parent);
      const group = new Group({
        signal: parent,
        onError: error => heard.push(error),
      });

      const task = group.go(() => told);
      const outcome = await group.wait();

      expect(task.status).toBe('cancelled');
      expect(outcome.error).toBe(parent.reason);
      expect(group.signal.reason).toBe(parent.reason);
      expect(heard).toEqual([]);
    });

    it('after the group has settled changes nothing', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });

      group.go(() => 'done');
      const outcome = await group.wait();
      parent.abort();

      expect(outcome.ok).toBe(true);
      expect(group.signal.aborted).toBe(false);
    });
  });

  describe('a parent that is aborted already', () => {
    const parent = AbortSignal.abort(boom);

    it('aborts the group before the first task', async () => {
      const group = new Group({ signal: parent });
      const started: string[] = [];

      const task = group.go(() => started.push('ran'));
      const outcome = await group.wait();

      expect(started).toEqual([]);
      expect(task.status).toBe('cancelled');
      expect(outcome.error).toBe(boom);
    });

    it('is a failure of a group without tasks, too', async () => {
      const outcome = await new Group({ signal: parent }).wait();

      expect(outcome.ok).toBe(false);
      expect(outcome.error).toBe(boom);
    });

    it('shows at once on the signal of the group', () => {
      const group = new Group({ signal: parent });

      expect(group.signal.aborted).toBe(true);
      expect(group.signal.reason).toBe(boom);
    });

    it('lets `tryGo` start nothing', () => {
      const group = new Group({ signal: parent });

      expect(group.tryGo(() => 'ran')).toBeUndefined();
    });

    it('comes before a `cancel`, whose reason is not taken', async () => {
      const group = new Group({ signal: parent });

      group.cancel('late');
      const outcome = await group.wait();

      expect(group.signal.reason).toBe(boom);
      expect(outcome.error).toBe(boom);
      expect(outcome.cancelled).toBe(false);
    });

    it('comes before a `cancel` when it aborted after the construction', async () => {
      const controller = new AbortController();
      const group = new Group({ signal: controller.signal });

      controller.abort(boom);
      group.cancel('late');
      const outcome = await group.wait();

      expect(group.signal.reason).toBe(boom);
      expect(outcome.cancelled).toBe(false);
    });
  });

  describe('G6: the parent', () => {
    it('has one listener while groups under it are live', async () => {
      const parent = new AbortController();
      const open = deferred();

      const groups = Array.from({ length: 50 }, () => {
        const group = new Group({ signal: parent.signal });
        group.go(() => open.promise);
        return group;
      });
      const during = countListeners(parent.signal);
      open.resolve();
      await Promise.all(groups.map(group => group.wait()));

      expect([during, countListeners(parent.signal)]).toEqual([1, 0]);
    });

    it.each<{
      readonly name: string;
      readonly end: (group: Group, parent: AbortController) => void;
    }>([
      { name: 'a success', end: () => undefined },
      {
        name: 'a failure',
        end: group => void group.go(() => Promise.reject(boom)),
      },
      {
        name: 'a sync throw',
        end: group =>
          void group.go(() => {
            throw boom;
          }),
      },
      { name: 'a cancel', end: group => group.cancel() },
      { name: 'its own abort', end: (_group, parent) => parent.abort() },
      {
        name: 'a read of `signal`',
        end: group => group.signal,
      },
    ])('has no listener after $name', async ({ end }) => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal, timeout: 60_000 });

      group.go(() => turn());
      end(group, parent);
      await group.wait();

      expect(countListeners(parent.signal)).toBe(0);
    });

    it('has no listener after `wait` on a group without tasks', async () => {
      const parent = new AbortController();

      await new Group({ signal: parent.signal }).wait();

      expect(countListeners(parent.signal)).toBe(0);
    });

    it('keeps its listener until the last of the groups has settled', async () => {
      const parent = new AbortController();
      const first = new Group({ signal: parent.signal });
      const last = new Group({ signal: parent.signal });

      first.go(() => turn());
      const task = last.go(signal => untilAborted(signal));
      await first.wait();
      parent.abort(boom);
      const outcome = await last.wait();

      expect(outcome.error).toBe(boom);
      expect(task.status).toBe('cancelled');
    });

    it('has no listener again after a look at a group that has settled', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });
      await group.wait();

      const { aborted } = group.signal;
      await expect(group.ready()).rejects.toThrow();

      expect(aborted).toBe(false);
      expect(countListeners(parent.signal)).toBe(0);
    });

    it('is heard by whoever awaits `ready`, before any task', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal, limit: 1 });
      parent.abort(boom);

      await expect(group.ready()).rejects.toBe(boom);
    });

    it('is heard again by a group that comes when all others have left', async () => {
      const parent = new AbortController();

      await new Group({ signal: parent.signal }).wait();
      const group = new Group({ signal: parent.signal });
      const task = group.go(signal => untilAborted(signal));
      parent.abort(boom);
      await group.wait();

      expect(task.error).toBe(boom);
    });
  });

  describe('nested groups', () => {
    it('an inner failure comes out of the outer group as the same object', async () => {
      const outer = new Group();

      const sibling = outer.go(signal => untilAborted(signal));
      outer.go(async signal => {
        const middle = new Group({ signal });
        middle.go(async inside => {
          const inner = new Group({ signal: inside });
          inner.go(() => Promise.reject(boom));
          (await inner.wait()).orThrow();
        });
        (await middle.wait()).orThrow();
      });
      const outcome = await outer.wait();

      expect(outcome.errors).toHaveLength(1);
      expect(outcome.error).toBe(boom);
      expect(sibling.status).toBe('cancelled');
    });

    it('an outer failure aborts the inner tasks, and is echoed by nobody', async () => {
      const outer = new Group();
      const statuses: string[] = [];

      outer.go(async signal => {
        const inner = new Group({ signal });
        const task = inner.go(inside => untilAborted(inside));
        const outcome = await inner.wait();
        statuses.push(task.status);
        outcome.orThrow();
      });
      await turn();
      outer.go(() => Promise.reject(boom));
      const outcome = await outer.wait();

      expect(statuses).toEqual(['cancelled']);
      expect(outcome.errors).toHaveLength(1);
      expect(outcome.error).toBe(boom);
    });

    it('an inner failure handled inside is none of the outer group', async () => {
      const outer = new Group();

      const task = outer.go(async signal => {
        const inner = new Group({ signal });
        inner.go(() => Promise.reject(boom));
        const { error } = await inner.wait();
        return [error, signal.aborted];
      });
      const outcome = await outer.wait();

      expect(outcome.ok).toBe(true);
      expect(task.value).toEqual([boom, false]);
    });

    it('inner and outer failing at once: each boundary has its own', async () => {
      const outer = new Group();
      const outerBoom = new Error('outer');
      const innerErrors: unknown[] = [];

      outer.go(async signal => {
        const inner = new Group({ signal });
        inner.go(async inside => {
          await untilAborted(inside).catch(() => undefined);
          throw boom;
        });
        const outcome = await inner.wait();
        innerErrors.push(outcome.error);
        outcome.orThrow();
      });
      outer.go(() => Promise.reject(outerBoom));
      const outcome = await outer.wait();

      expect(innerErrors[0]).toBe(boom);
      expect(outcome.error).toBe(outerBoom);
      expect(outcome.errors).toHaveLength(2);
      expect(outcome.errors[1]).toBe(boom);
    });

    it('a group that was cancelled and has settled leaves its siblings with the parent', async () => {
      const parent = new AbortController();
      const cancelled = new Group({ signal: parent.signal });
      cancelled.go(() => turn());
      cancelled.cancel();
      const sibling = new Group({ signal: parent.signal });

      const task = sibling.go(signal => untilAborted(signal));
      await cancelled.wait();
      parent.abort(boom);

      await expect(sibling.wait()).resolves.toHaveProperty('error', boom);
      expect(task.status).toBe('cancelled');
    });

    it('to cancel an inner group touches neither the outer nor its siblings', async () => {
      const outer = new Group();

      const sibling = outer.go(async signal => {
        await turn();
        return signal.aborted;
      });
      outer.go(async signal => {
        const inner = new Group({ signal });
        inner.go(inside => untilAborted(inside));
        inner.cancel();
        (await inner.wait()).orThrow();
      });
      const outcome = await outer.wait();

      expect(outcome).toMatchObject({ ok: true, cancelled: false });
      expect(sibling.value).toBe(false);
    });

    it('a grandchild hears the root, whatever became of the middle', async () => {
      const root = new AbortController();
      const inner = await middle(root.signal);

      const task = inner.go(signal => untilAborted(signal));
      root.abort(boom);
      await inner.wait();

      expect(task.error).toBe(boom);
    });
  });
});

/** A group under `root` whose siblings have come and gone. */
async function middle(root: AbortSignal): Promise<Group> {
  const gone = new Group({ signal: root });
  const inner = new Group({ signal: root });
  gone.go(() => undefined);
  await gone.wait();
  return inner;
}
