import { Group, GroupClosedError } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';

describe('Group', () => {
  describe('wait', () => {
    it('settles a microtask later when no task was started', async () => {
      const group = new Group();
      const events: string[] = [];

      const waited = group.wait().then(() => events.push('settled'));
      events.push('called');
      await waited;

      expect(events).toEqual(['called', 'settled']);
    });

    it('counts a task that is added right after the call', async () => {
      const group = new Group();
      const events: string[] = [];

      const waited = group.wait();
      group.go(async () => {
        await turn();
        events.push('task');
      });
      await waited;

      expect(events).toEqual(['task']);
    });

    it('G1: settles after every task has settled', async () => {
      const group = new Group();
      const tasks = [deferred(), deferred(), deferred()];
      const events: string[] = [];

      for (const task of tasks) group.go(() => task.promise);
      const waited = group.wait().then(() => events.push('wait'));
      for (const [index, task] of tasks.entries()) {
        await turn();
        events.push(`task ${String(index)}`);
        task.resolve();
      }
      await waited;

      expect(events).toEqual(['task 0', 'task 1', 'task 2', 'wait']);
    });

    it('G1: settles after the tasks that ignore the abort', async () => {
      const group = new Group();
      const stubborn = deferred();
      const events: string[] = [];

      group.go(() => Promise.reject(new Error('boom')));
      group.go(() => stubborn.promise);
      const waited = group.wait().then(() => events.push('wait'));
      await turn();
      events.push('stubborn');
      stubborn.resolve();
      await waited;

      expect(events).toEqual(['stubborn', 'wait']);
    });

    it('never rejects', async () => {
      const group = new Group();

      group.go(() => Promise.reject(new Error('boom')));

      await expect(group.wait()).resolves.toMatchObject({ ok: false });
    });

    it('gives all callers the same outcome, whenever they call', async () => {
      const group = new Group();

      const before = group.wait();
      group.go(() => turn());
      const during = group.wait();
      const outcome = await before;

      expect(await during).toBe(outcome);
      expect(await group.wait()).toBe(outcome);
    });

    it('does not settle before it is called: the group stays open', async () => {
      const group = new Group();

      group.go(() => 1);
      await turn();
      const second = group.go(() => 2);
      await group.wait();

      expect(second.value).toBe(2);
    });

    it('closes the group, for good', async () => {
      const group = new Group();

      group.go(() => 1);
      await group.wait();

      expect(() => group.go(() => 2)).toThrow(GroupClosedError);
    });

    it('runs ten thousand tasks through a limit of 1 without a deep stack', async () => {
      const group = new Group({ limit: 1 });
      let sum = 0;

      for (let i = 1; i <= 10_000; i++) group.go(() => (sum += i));
      const outcome = await group.wait();

      expect(outcome.ok).toBe(true);
      expect(sum).toBe(50_005_000);
    });
  });

  describe('G8: success', () => {
    it('does not abort the signal', async () => {
      const group = new Group();

      const task = group.go(signal => signal);
      await group.wait();

      expect(group.signal.aborted).toBe(false);
      expect(task.value.aborted).toBe(false);
    });

    it('keeps a stream that reads with the signal of a task', async () => {
      const group = new Group();

      const task = group.go(
        signal =>
          new ReadableStream<string>({
            start(controller) {
              signal.addEventListener('abort', () => controller.error());
            },
            pull(controller) {
              controller.enqueue('read after the group');
              controller.close();
            },
          }),
      );
      await group.wait();
      const { value } = await task.value.getReader().read();

      expect(value).toBe('read after the group');
    });

    it('keeps the signals of the tasks that were fulfilled when others are queued', async () => {
      const group = new Group({ limit: 1 });

      const tasks = [1, 2, 3].map(() => group.go(signal => signal));
      await group.wait();

      expect(tasks.map(task => task.value.aborted)).toEqual([
        false,
        false,
        false,
      ]);
    });

    it('parts the group from its parent, whose later abort changes nothing', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });

      const task = group.go(signal => signal);
      const outcome = await group.wait();
      parent.abort();

      expect(outcome.ok).toBe(true);
      expect(group.signal.aborted).toBe(false);
      expect(task.value.aborted).toBe(false);
    });

    it('is not undone by a later `cancel`', async () => {
      const group = new Group();

      const outcome = await group.wait();
      group.cancel();

      expect(outcome.cancelled).toBe(false);
      expect(group.signal.aborted).toBe(false);
    });

    it('of one task does not abort the others', async () => {
      const group = new Group();
      const open = deferred();

      group.go(() => undefined);
      const other = group.go(async signal => {
        await open.promise;
        return signal.aborted;
      });
      await turn();
      open.resolve();
      await group.wait();

      expect(other.value).toBe(false);
    });
  });
});
