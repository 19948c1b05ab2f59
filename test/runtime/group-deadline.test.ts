import { Group, GroupTimeoutError } from 'errgroup';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('Group', () => {
  describe('timeout', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });

    afterEach(() => {
      vi.useRealTimers();
    });

    it('aborts the tasks with a GroupTimeoutError, which is the failure', async () => {
      const group = new Group({ timeout: 5_000 });

      const task = group.go(signal => untilAborted(signal));
      vi.advanceTimersByTime(4_999);
      const before = group.signal.aborted;
      vi.advanceTimersByTime(1);
      const outcome = await group.wait();

      expect(before).toBe(false);
      expect(outcome.error).toBeInstanceOf(GroupTimeoutError);
      expect(outcome.error).toBe(group.signal.reason);
      expect(outcome.error).toMatchObject({
        name: 'TimeoutError',
        code: 'ERR_GROUP_TIMEOUT',
      });
      expect(outcome.cancelled).toBe(false);
      expect(task.status).toBe('cancelled');
    });

    it('counts from the construction', async () => {
      const group = new Group({ timeout: 5_000 });

      vi.advanceTimersByTime(3_000);
      group.go(signal => untilAborted(signal));
      vi.advanceTimersByTime(2_000);

      expect(group.signal.aborted).toBe(true);
      await group.wait();
    });

    it('0 aborts at the construction, before any task', async () => {
      const group = new Group({ timeout: 0 });
      const started: string[] = [];

      const abortedAtOnce = group.signal.aborted;
      const task = group.go(() => started.push('ran'));
      const outcome = await group.wait();

      expect(abortedAtOnce).toBe(true);
      expect(started).toEqual([]);
      expect(task.status).toBe('cancelled');
      expect(outcome.error).toBeInstanceOf(GroupTimeoutError);
    });

    it('Infinity is no deadline', async () => {
      const group = new Group({ timeout: Infinity });

      group.go(() => undefined);
      const timers = vi.getTimerCount();
      await group.wait();

      expect(timers).toBe(0);
    });

    it('of 2³¹−1 is not taken for 1', async () => {
      const group = new Group({ timeout: 2 ** 31 - 1 });

      group.go(() => undefined);
      vi.advanceTimersByTime(86_400_000);

      expect(group.signal.aborted).toBe(false);
      await group.wait();
    });

    it('leaves the queued tasks unstarted', async () => {
      const group = new Group({ timeout: 10, limit: 1 });
      const started: string[] = [];

      group.go(signal => untilAborted(signal));
      group.go(() => started.push('queued'));
      vi.advanceTimersByTime(10);
      await group.wait();

      expect(started).toEqual([]);
    });

    it('G4: a genuine failure beats it, even one that came later', async () => {
      const group = new Group({ timeout: 10 });

      group.go(async signal => {
        await untilAborted(signal).catch(() => undefined);
        throw boom;
      });
      vi.advanceTimersByTime(10);
      const outcome = await group.wait();

      expect(outcome.error).toBe(boom);
      expect(outcome.errors).toHaveLength(1);
    });

    it('is no failure when every task was fulfilled all the same', async () => {
      const group = new Group({ timeout: 10 });
      const open = deferred<string>();

      const task = group.go(() => open.promise);
      vi.advanceTimersByTime(10);
      open.resolve('late');
      const outcome = await group.wait();

      expect(outcome.ok).toBe(true);
      expect(task.value).toBe('late');
    });

    it('during the clean-up after `cancel` changes nothing', async () => {
      const group = new Group({ timeout: 10 });
      const cleanup = deferred();

      group.go(async signal => {
        const stopped = untilAborted(signal);
        await stopped.catch(() => cleanup.promise);
        await stopped;
      });
      group.cancel();
      vi.advanceTimersByTime(20);
      cleanup.resolve();
      const outcome = await group.wait();

      expect(outcome).toMatchObject({ ok: true, cancelled: true });
    });

    it('after the parent has aborted changes nothing, also without a task', async () => {
      const parent = new AbortController();
      const group = new Group({ timeout: 10, signal: parent.signal });

      parent.abort(boom);
      vi.advanceTimersByTime(10);
      const outcome = await group.wait();

      expect(outcome.error).toBe(boom);
    });

    it('of the inner group is the one that is reported, if it is earlier', async () => {
      const outer = new Group({ timeout: 20 });
      const innerErrors: unknown[] = [];

      outer.go(async signal => {
        const inner = new Group({ timeout: 10, signal });
        inner.go(inside => untilAborted(inside));
        const { error } = await inner.wait();
        innerErrors.push(error, inner.signal.reason);
      });
      vi.advanceTimersByTime(10);
      const outcome = await outer.wait();

      expect(outcome.ok).toBe(true);
      expect(innerErrors[0]).toBeInstanceOf(GroupTimeoutError);
      expect(innerErrors[0]).toBe(innerErrors[1]);
    });

    it('of the outer group reaches the inner one as its own reason', async () => {
      const outer = new Group({ timeout: 10 });

      const task = outer.go(async signal => {
        const inner = new Group({ timeout: 20, signal });
        inner.go(inside => untilAborted(inside));
        return (await inner.wait()).error;
      });
      vi.advanceTimersByTime(10);
      await outer.wait();

      expect(task.value).toBe(outer.signal.reason);
    });

    it("G4: a task's own TimeoutError before it is a failure of the task", async () => {
      const group = new Group({ timeout: 10_000 });
      const own = new DOMException('fetch took too long', 'TimeoutError');

      group.go(() => Promise.reject(own));
      const outcome = await group.wait();

      expect(outcome.error).toBe(own);
      expect(group.signal.reason).not.toBeInstanceOf(GroupTimeoutError);
    });

    it.each<{
      readonly name: string;
      readonly end: (group: Group) => void;
    }>([
      { name: 'a success', end: () => undefined },
      {
        name: 'a failure',
        end: group => void group.go(() => Promise.reject(boom)),
      },
      { name: 'a cancel', end: group => group.cancel() },
      {
        name: 'the deadline itself',
        end: () => void vi.advanceTimersByTime(60_000),
      },
    ])('G6: leaves no timer after $name', async ({ end }) => {
      const group = new Group({ timeout: 60_000, grace: 60_000 });

      group.go(() => turn());
      end(group);
      await group.wait();

      expect(vi.getTimerCount()).toBe(0);
    });
  });
});
