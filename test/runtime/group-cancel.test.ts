import { setTimeout as sleep } from 'node:timers/promises';

import { Group, GroupAbortedError, Limiter } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

describe('Group', () => {
  describe('cancel', () => {
    it('aborts the tasks, and is no failure when they stop cleanly', async () => {
      const group = new Group();

      const task = group.go(signal => untilAborted(signal));
      group.cancel();
      const outcome = await group.wait();

      expect(outcome).toMatchObject({
        ok: true,
        cancelled: true,
        error: undefined,
        errors: [],
      });
      expect(task.status).toBe('cancelled');
    });

    it('G5: cancels the tasks in the queue in the order in which they came', async () => {
      const group = new Group({ limit: 1 });
      const first = deferred();
      const running = deferred();
      const cancelled: string[] = [];
      group.go(() => first.promise);
      group.go(() => running.promise);
      for (const name of ['a', 'b', 'c', 'd']) {
        group
          .go(() => undefined, { name })
          .promise.catch(() => cancelled.push(name));
        if (name === 'b') {
          // The next has left the queue, and others join it again.
          first.resolve();
          await turn();
        }
      }

      group.cancel();
      running.resolve();
      await group.wait();

      expect(cancelled).toEqual(['a', 'b', 'c', 'd']);
    });

    it('aborts with an AbortError whose cause is the reason given', async () => {
      const group = new Group();

      group.cancel('enough');
      await group.wait();

      expect(group.signal.reason).toBeInstanceOf(GroupAbortedError);
      expect(group.signal.reason).toMatchObject({
        name: 'AbortError',
        code: 'ABORT_ERR',
        cause: 'enough',
      });
    });

    it('without a reason, aborts with an AbortError without a cause', async () => {
      const group = new Group();

      group.cancel();
      await group.wait();

      expect(group.signal.reason).toBeInstanceOf(GroupAbortedError);
      expect(group.signal.reason).not.toHaveProperty('cause');
    });

    it('keeps the first reason', async () => {
      const group = new Group();

      group.cancel('first');
      const reason: unknown = group.signal.reason;
      group.cancel('second');
      await group.wait();
      group.cancel('third');

      expect(group.signal.reason).toBe(reason);
      expect(reason).toHaveProperty('cause', 'first');
    });

    it('G1: `wait` waits for the clean-up of the tasks', async () => {
      const group = new Group();
      const events: string[] = [];

      group.go(async signal => {
        await untilAborted(signal).catch(() => undefined);
        await turn();
        events.push('cleaned up');
      });
      group.cancel();
      await group.wait();
      events.push('wait');

      expect(events).toEqual(['cleaned up', 'wait']);
    });

    it('while `wait` is pending, aborts the tasks, and `wait` goes on', async () => {
      const group = new Group();
      const stubborn = deferred();
      const events: string[] = [];

      group.go(() => stubborn.promise);
      const waited = group.wait().then(() => events.push('wait'));
      await turn();
      group.cancel();
      await turn();
      events.push('stubborn');
      stubborn.resolve();
      await waited;

      expect(events).toEqual(['stubborn', 'wait']);
    });

    it('leaves the queued tasks unstarted', async () => {
      const group = new Group({ limit: 1 });
      const started: string[] = [];

      group.go(signal => untilAborted(signal));
      const queued = group.go(() => started.push('queued'));
      group.cancel();
      await group.wait();

      expect(started).toEqual([]);
      expect(queued.status).toBe('cancelled');
      expect(queued.error).toBe(group.signal.reason);
    });

    it('before any task, lets none start', async () => {
      const group = new Group();
      const started: string[] = [];

      group.cancel();
      const task = group.go(() => started.push('ran'));
      const outcome = await group.wait();

      expect(started).toEqual([]);
      expect(task.status).toBe('cancelled');
      expect([outcome.ok, outcome.cancelled]).toEqual([true, true]);
    });

    it('G4: a genuine failure beats it, even one that came later', async () => {
      const group = new Group();
      const boom = new Error('cleanup');

      group.go(async signal => {
        await untilAborted(signal).catch(() => undefined);
        throw boom;
      });
      group.cancel();
      const outcome = await group.wait();

      expect(outcome.ok).toBe(false);
      expect(outcome.error).toBe(boom);
      expect(outcome.cancelled).toBe(true);
    });

    it('after a failure changes nothing', async () => {
      const group = new Group();
      const boom = new Error('boom');
      const stubborn = deferred();

      group.go(() => stubborn.promise);
      group.go(() => Promise.reject(boom));
      await turn();
      group.cancel('late');
      stubborn.resolve();
      const outcome = await group.wait();

      expect(outcome.cancelled).toBe(false);
      expect(group.signal.reason).toHaveProperty('cause', boom);
    });

    it('a task that is fulfilled all the same keeps its value', async () => {
      const group = new Group();
      const open = deferred<string>();

      const task = group.go(() => open.promise);
      group.cancel();
      open.resolve('value');
      const outcome = await group.wait();

      expect(task.value).toBe('value');
      expect([outcome.ok, outcome.cancelled]).toEqual([true, true]);
    });

    it('settles a group of which no task has begun', async () => {
      const limit = new Limiter(1);
      const held = await limit.acquire();
      const group = new Group({ limit });

      const task = group.go(() => 'value');
      const waiting = group.wait();
      group.cancel();
      const outcome = await waiting;
      held.release();

      expect(task.status).toBe('cancelled');
      expect([outcome.ok, outcome.cancelled]).toEqual([true, true]);
    });

    it('the abort is a level: a task that swallows it hears it again', async () => {
      const group = new Group();

      const task = group.go(async signal => {
        await sleep(60_000, undefined, { signal }).catch(() => undefined);
        await sleep(60_000, undefined, { signal });
      });
      group.cancel();
      await group.wait();

      expect(task.status).toBe('cancelled');
    });

    it('G8: does not reach the code after the group', async () => {
      const outer = new AbortController();
      const group = new Group({ signal: outer.signal });

      group.go(signal => untilAborted(signal));
      group.cancel();
      await group.wait();

      expect(outer.signal.aborted).toBe(false);
    });
  });
});
