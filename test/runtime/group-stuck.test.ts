import { Group, GroupStuckError, GroupTimeoutError } from 'errgroup';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { deferred } from './support/deferred.ts';
import { type Warning, hearWarnings } from './support/hear-warnings.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('Group', () => {
  let warnings: Warning[];
  let stopHearing: () => void;

  beforeEach(() => {
    warnings = [];
    stopHearing = hearWarnings(warning => warnings.push(warning));
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
    stopHearing();
  });

  describe('grace', () => {
    it('is how long `wait` waits after the abort for tasks that do not stop', async () => {
      const group = new Group({ grace: 100 });
      const stubborn = deferred();
      const events: string[] = [];

      const task = group.go(() => stubborn.promise, { name: 'stubborn' });
      group.cancel();
      const waited = group.wait().then(outcome => {
        events.push('settled');
        return outcome;
      });
      vi.advanceTimersByTime(99);
      await turn();
      const before = [...events];
      vi.advanceTimersByTime(1);
      const outcome = await waited;

      expect(before).toEqual([]);
      expect(outcome.ok).toBe(false);
      expect(outcome.stuck).toEqual([task]);
      expect(outcome.stuck[0]).toMatchObject({
        name: 'stubborn',
        status: 'running',
      });
      stubborn.resolve();
    });

    it('without a failure makes a GroupStuckError that names the tasks', async () => {
      const group = new Group({ grace: 100, name: 'sync' });

      group.go(() => deferred().promise, { name: 'stubborn' });
      group.cancel();
      vi.advanceTimersByTime(100);
      const { error } = await group.wait();

      expect(error).toBeInstanceOf(GroupStuckError);
      expect(error).toMatchObject({
        name: 'GroupStuckError',
        code: 'ERR_GROUP_STUCK',
        cause: group.signal.reason as unknown,
      });
      expect((error as GroupStuckError).message).toContain('stubborn');
    });

    it('leaves a failure that came before it alone', async () => {
      const group = new Group({ grace: 100 });

      group.go(() => deferred().promise);
      group.go(() => Promise.reject(boom));
      await turn();
      vi.advanceTimersByTime(100);
      const outcome = await group.wait();

      expect(outcome.error).toBe(boom);
      expect(outcome.errors).toHaveLength(1);
      expect(outcome.stuck).toHaveLength(1);
    });

    it('counts from the abort, not from `wait`', async () => {
      const group = new Group({ grace: 100 });

      group.go(() => deferred().promise);
      vi.advanceTimersByTime(1_000);
      group.cancel();
      vi.advanceTimersByTime(60);
      const waited = group.wait();
      vi.advanceTimersByTime(40);
      const outcome = await waited;

      expect(outcome.stuck).toHaveLength(1);
    });

    it('is not waited for when all tasks have stopped', async () => {
      const group = new Group({ grace: 100 });

      group.go(signal => untilAborted(signal));
      group.cancel();
      const outcome = await group.wait();

      expect(outcome).toMatchObject({ ok: true, stuck: [] });
      expect(vi.getTimerCount()).toBe(0);
    });

    it('lists only the tasks that have not stopped, and no queued one', async () => {
      const group = new Group({ grace: 100, limit: 2 });

      group.go(signal => untilAborted(signal), { name: 'stops' });
      group.go(() => deferred().promise, { name: 'stubborn' });
      group.go(() => undefined, { name: 'queued' });
      group.cancel();
      const waited = group.wait();
      await turn();
      vi.advanceTimersByTime(100);
      const outcome = await waited;

      expect(outcome.stuck.map(({ name }) => name)).toEqual(['stubborn']);
    });

    it('closes the group', async () => {
      const group = new Group({ grace: 0 });

      group.go(() => deferred().promise);
      group.cancel();
      vi.advanceTimersByTime(0);
      await group.wait();

      expect(() => group.go(() => undefined)).toThrow('settled');
    });

    it('calls `onStuck` once, with the tasks', async () => {
      const calls: string[][] = [];
      const group = new Group({
        grace: 100,
        onStuck: tasks => calls.push(tasks.map(({ name }) => name)),
      });

      group.go(() => deferred().promise, { name: 'a' });
      group.go(() => deferred().promise, { name: 'b' });
      group.cancel();
      vi.advanceTimersByTime(1_000);
      await group.wait();

      expect(calls).toEqual([['a', 'b']]);
    });

    it('does not call `onStuck` when the tasks stop in time', async () => {
      const calls: unknown[] = [];
      const group = new Group({
        grace: 100,
        onStuck: tasks => calls.push(tasks),
      });

      group.go(signal => untilAborted(signal));
      group.cancel();
      await group.wait();
      vi.advanceTimersByTime(1_000);

      expect(calls).toEqual([]);
    });

    it('does not call `onStuck` where the tasks have stopped, and nobody waits', async () => {
      const calls: unknown[] = [];
      const group = new Group({
        grace: 100,
        onStuck: tasks => calls.push(tasks),
      });

      const task = group.go(signal => untilAborted(signal));
      group.cancel();
      await task.promise.catch(() => undefined);
      await turn();
      const timers = vi.getTimerCount();
      vi.advanceTimersByTime(1_000);

      expect(timers).toBe(0);
      expect(calls).toEqual([]);
    });

    it('makes no process warning of its own', async () => {
      const group = new Group({ grace: 60_000 });

      group.go(() => deferred().promise);
      group.cancel();
      vi.advanceTimersByTime(60_000);
      await group.wait();
      await turn();

      expect(warnings).toEqual([]);
    });
  });

  describe('G7: what a stuck task still throws', () => {
    it('goes to `onError`', async () => {
      const heard: (readonly [unknown, string])[] = [];
      const group = new Group({
        grace: 0,
        onError: (error, { name }) => heard.push([error, name]),
      });
      const stubborn = deferred();

      const task = group.go(() => stubborn.promise, { name: 'stubborn' });
      group.cancel();
      vi.advanceTimersByTime(0);
      const outcome = await group.wait();
      const errorsBefore = [...outcome.errors];
      stubborn.reject(boom);
      await turn();

      expect(heard).toEqual([[boom, 'stubborn']]);
      expect(task.status).toBe('failed');
      expect(outcome.errors).toEqual(errorsBefore);
      expect(warnings).toEqual([]);
    });

    it('goes to a process warning where there is no `onError`', async () => {
      const group = new Group({ grace: 0 });
      const stubborn = deferred();

      group.go(() => stubborn.promise, { name: 'stubborn' });
      group.cancel();
      vi.advanceTimersByTime(0);
      await group.wait();
      stubborn.reject(boom);
      await turn();

      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toHaveProperty('code', 'ERRGROUP_LATE_FAILURE');
      expect(warnings[0]?.message).toContain('stubborn');
      expect(warnings[0]?.message).toContain('boom');
    });

    it('is told of a task without a name, too', async () => {
      const group = new Group({ grace: 0 });
      const stubborn = deferred();

      group.go(() => stubborn.promise);
      group.cancel();
      vi.advanceTimersByTime(0);
      await group.wait();
      stubborn.reject(boom);
      await turn();

      expect(warnings[0]?.message).toMatch(/^A task without a name has failed/);
    });

    it('is told once, if two of them throw the same', async () => {
      const group = new Group({ grace: 0 });
      const stubborn = deferred();

      group.go(() => stubborn.promise, { name: 'one' });
      group.go(() => stubborn.promise, { name: 'two' });
      group.cancel();
      vi.advanceTimersByTime(0);
      await group.wait();
      stubborn.reject(boom);
      await turn();

      expect(warnings).toHaveLength(1);
    });

    it.each([
      { name: 'no stack', stack: undefined, text: ': Error: boom' },
      {
        name: 'a stack of frames alone',
        stack: 'a@b:1',
        text: ': Error: boom\na@b:1',
      },
    ])('shows an error with $name', async ({ stack, text }) => {
      const group = new Group({ grace: 0 });
      const stubborn = deferred();

      group.go(() => stubborn.promise, { name: 'stubborn' });
      group.cancel();
      vi.advanceTimersByTime(0);
      await group.wait();
      stubborn.reject(Object.assign(new Error('boom'), { stack }));
      await turn();

      expect(warnings[0]?.message.endsWith(text)).toBe(true);
    });

    it.each([
      {
        name: 'an object without a prototype',
        error: Object.create(null) as unknown,
        text: 'an object that has no text',
      },
      { name: 'a symbol', error: Symbol('boom'), text: 'Symbol(boom)' },
      { name: '`undefined`', error: undefined, text: 'undefined' },
    ])('is told also when it is $name', async ({ error, text }) => {
      const group = new Group({ grace: 0 });
      const stubborn = deferred();

      group.go(() => stubborn.promise, { name: 'stubborn' });
      group.cancel();
      vi.advanceTimersByTime(0);
      await group.wait();
      stubborn.reject(error);
      await turn();

      expect(warnings).toHaveLength(1);
      expect(warnings[0]?.message.endsWith(`given it up: ${text}`)).toBe(true);
    });

    it('is silent when it is an echo', async () => {
      const group = new Group({ grace: 0 });
      const stubborn = deferred();

      const task = group.go(() => stubborn.promise);
      group.cancel();
      vi.advanceTimersByTime(0);
      await group.wait();
      stubborn.reject(group.signal.reason);
      await turn();

      expect(warnings).toEqual([]);
      expect(task.status).toBe('cancelled');
    });
  });

  describe('G7: without `grace`', () => {
    it('`wait` waits, and names the tasks in one process warning ten seconds after the abort', async () => {
      const group = new Group({ name: 'sync' });
      const stubborn = deferred();

      group.go(() => stubborn.promise, { name: 'stubborn' });
      group.go(signal => untilAborted(signal), { name: 'stops' });
      group.cancel();
      const waited = group.wait();
      await turn();
      vi.advanceTimersByTime(9_999);
      await turn();
      const early = [...warnings];
      vi.advanceTimersByTime(60_000);
      await turn();

      expect(early).toEqual([]);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toHaveProperty('code', 'ERRGROUP_STUCK');
      expect(warnings[0]?.message).toContain('"stubborn"');
      expect(warnings[0]?.message).not.toContain('"stops"');
      expect(warnings[0]?.message).toContain('sync');
      stubborn.resolve();
      expect((await waited).ok).toBe(true);
    });

    it('the warning has this text', async () => {
      const group = new Group();
      const stubborn = deferred();

      group.go(() => stubborn.promise, { name: 'stubborn' });
      group.go(() => stubborn.promise);
      group.cancel();
      vi.advanceTimersByTime(10_000);
      await turn();
      stubborn.resolve();
      await group.wait();

      expect(warnings[0]?.message).toMatchInlineSnapshot(
        `"The group was aborted ten seconds ago and still waits for task "stubborn", a task without a name. Pass the task's \`signal\` to everything it awaits; a task that awaits the \`wait\` of its own group never stops."`,
      );
    });

    it('says nothing when the tasks stop in time, and leaves no timer', async () => {
      const group = new Group();

      group.go(signal => untilAborted(signal));
      group.cancel();
      await group.wait();
      const timers = vi.getTimerCount();
      vi.advanceTimersByTime(60_000);
      await turn();

      expect([timers, warnings]).toEqual([0, []]);
    });

    it('a task that awaits the `wait` of its own group is named', async () => {
      const group = new Group();

      group.go(() => group.wait(), { name: 'waits for itself' });
      group.cancel();
      vi.advanceTimersByTime(10_000);
      await turn();

      expect(warnings[0]?.message).toContain('"waits for itself"');
    });

    it('L9: with a limit of 1, a task that awaits its own child is ended by the deadline (no other system tests it)', async () => {
      const group = new Group({ limit: 1, timeout: 1_000 });

      const parent = group.go(async signal => {
        const child = group.go(() => 'never runs');
        return Promise.race([child.promise, untilAborted(signal)]);
      });
      vi.advanceTimersByTime(1_000);
      const outcome = await group.wait();

      expect(outcome.error).toBeInstanceOf(GroupTimeoutError);
      expect(parent.status).toBe('cancelled');
      expect([group.running, group.queued]).toEqual([0, 0]);
    });

    it('L9: and one that does not listen is named', async () => {
      const group = new Group({ limit: 1, timeout: 1_000 });
      const stubborn = deferred();

      group.go(
        async () => {
          await group.go(() => 'never runs').promise.catch(() => undefined);
          await stubborn.promise;
        },
        { name: 'awaits its child' },
      );
      vi.advanceTimersByTime(1_000);
      await turn();
      vi.advanceTimersByTime(10_000);
      await turn();
      stubborn.resolve();
      await group.wait();

      expect(warnings[0]?.message).toContain('"awaits its child"');
    });

    it('a group that was not aborted waits in silence', async () => {
      const group = new Group();
      const slow = deferred();

      group.go(() => slow.promise);
      vi.advanceTimersByTime(60_000);
      await turn();
      slow.resolve();
      await group.wait();

      expect(warnings).toEqual([]);
    });
  });
});
