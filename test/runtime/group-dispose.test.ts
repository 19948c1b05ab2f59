import { Group, GroupClosedError } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { deferred } from './support/deferred.ts';
import { type Warning, hearWarnings } from './support/hear-warnings.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('Group', () => {
  describe('disposal', () => {
    it('cancels the tasks if `wait` was never called, and waits for them', async () => {
      const events: string[] = [];

      const leave = async (): Promise<void> => {
        await using group = new Group();
        group.go(async signal => {
          await untilAborted(signal).catch(() => undefined);
          await turn();
          events.push('cleaned up');
        });
      };
      await leave();
      events.push('left');

      expect(events).toEqual(['cleaned up', 'left']);
    });

    it('of a group with pending tasks makes its outcome `cancelled`', async () => {
      const group = new Group();

      group.go(signal => untilAborted(signal));
      await group[Symbol.asyncDispose]();
      const outcome = await group.wait();

      expect([outcome.ok, outcome.cancelled]).toEqual([true, true]);
    });

    it('G8: does not cancel a group whose tasks have all settled', async () => {
      const group = new Group();

      group.go(() => 'value');
      await turn();
      await group[Symbol.asyncDispose]();

      expect(group.signal.aborted).toBe(false);
      expect((await group.wait()).cancelled).toBe(false);
    });

    it('does not cancel a group that is being waited for', async () => {
      const group = new Group();
      const open = deferred<string>();

      const task = group.go(() => open.promise);
      const waited = group.wait();
      const disposed = group[Symbol.asyncDispose]();
      await turn();
      open.resolve('value');
      await disposed;

      expect(task.value).toBe('value');
      expect((await waited).cancelled).toBe(false);
    });

    it('cancels the queued tasks as well', async () => {
      const group = new Group({ limit: 1 });
      const started: string[] = [];

      group.go(signal => untilAborted(signal));
      group.go(() => started.push('queued'));
      await group[Symbol.asyncDispose]();

      expect(started).toEqual([]);
    });

    it('of a group that was never used closes it', async () => {
      const group = new Group();

      await group[Symbol.asyncDispose]();

      expect(() => group.go(() => undefined)).toThrow(GroupClosedError);
    });

    it('G6: leaves no listener on the parent', async () => {
      const parent = new AbortController();
      const group = new Group({ signal: parent.signal });

      group.go(signal => untilAborted(signal));
      await group[Symbol.asyncDispose]();

      expect(countListeners(parent.signal)).toBe(0);
    });
  });

  describe('G7: disposal', () => {
    it('throws the failure if `wait` was never called', async () => {
      const leave = async (): Promise<void> => {
        await using group = new Group();
        group.go(() => Promise.reject(boom));
        await turn();
      };

      await expect(leave()).rejects.toBe(boom);
    });

    it('throws the failure of the clean-up that it caused itself', async () => {
      const leave = async (): Promise<void> => {
        await using group = new Group();
        group.go(async signal => {
          await untilAborted(signal).catch(() => undefined);
          throw boom;
        });
      };

      await expect(leave()).rejects.toBe(boom);
    });

    it('throws the failure if the outcome was left unread', async () => {
      const leave = async (): Promise<void> => {
        await using group = new Group();
        group.go(() => Promise.reject(boom));
        await group.wait();
      };

      await expect(leave()).rejects.toBe(boom);
    });

    it.each([undefined, null, 0, ''])(
      'throws the failure, also when it is `%s`',
      async error => {
        const failing = deferred();
        const group = new Group();

        group.go(() => failing.promise);
        failing.reject(error);
        await turn();

        await expect(group[Symbol.asyncDispose]()).rejects.toBe(error);
      },
    );

    it('throws the reason of a parent that aborted', async () => {
      const group = new Group({ signal: AbortSignal.abort(boom) });

      group.go(() => 'never run');

      await expect(group[Symbol.asyncDispose]()).rejects.toBe(boom);
    });

    it.each<{
      readonly read: string;
      readonly check: (group: Group) => Promise<unknown>;
    }>([
      { read: 'ok', check: async group => (await group.wait()).ok },
      { read: 'error', check: async group => (await group.wait()).error },
      { read: 'errors', check: async group => (await group.wait()).errors },
      {
        read: 'orThrow',
        check: async group => {
          const outcome = await group.wait();
          try {
            outcome.orThrow();
          } catch {
            // Checked.
          }
        },
      },
    ])('throws nothing once `$read` was read', async ({ check }) => {
      const group = new Group();

      group.go(() => Promise.reject(boom));
      await check(group);

      await expect(group[Symbol.asyncDispose]()).resolves.toBeUndefined();
    });

    it('is not stilled by a read of `cancelled` or `stuck`', async () => {
      const group = new Group();

      group.go(() => Promise.reject(boom));
      const outcome = await group.wait();
      const read = [outcome.cancelled, outcome.stuck];

      expect(read).toEqual([false, []]);
      await expect(group[Symbol.asyncDispose]()).rejects.toBe(boom);
    });

    it('adds no SuppressedError to a failure that `orThrow` has thrown', async () => {
      const leave = async (): Promise<void> => {
        await using group = new Group();
        group.go(() => Promise.reject(boom));
        (await group.wait()).orThrow();
      };

      await expect(leave()).rejects.toBe(boom);
    });

    it('G7: names a task that does not stop in time, and throws the failure', async () => {
      const warnings: Warning[] = [];
      const stopHearing = hearWarnings(warning => warnings.push(warning));
      const stubborn = deferred();

      const leave = async (): Promise<void> => {
        await using group = new Group({ grace: 0 });
        group.go(() => stubborn.promise, { name: 'stubborn' });
        group.go(() => Promise.reject(boom));
        await turn();
      };

      await expect(leave()).rejects.toBe(boom);
      await turn();
      stopHearing();
      expect(warnings.map(({ message }) => message)).toEqual([
        expect.stringContaining('gave up on task "stubborn"'),
      ]);
    });

    it('G7: leaves the names to who has the outcome', async () => {
      const warnings: Warning[] = [];
      const stopHearing = hearWarnings(warning => warnings.push(warning));
      const stubborn = deferred();
      const group = new Group({ grace: 0 });
      group.go(() => stubborn.promise);
      group.go(() => Promise.reject(boom));

      const { stuck } = await group.wait();

      await expect(group[Symbol.asyncDispose]()).rejects.toBe(boom);
      await turn();
      stopHearing();
      expect(stuck).toHaveLength(1);
      expect(warnings).toEqual([]);
    });

    it('leaves an error of the block alone when no task has failed', async () => {
      const blockError = new Error('block');

      const leave = async (): Promise<void> => {
        await using group = new Group();
        group.go(signal => untilAborted(signal));
        await turn();
        throw blockError;
      };

      await expect(leave()).rejects.toBe(blockError);
    });

    it('keeps both, the error of the block and that of a task', async () => {
      const blockError = new Error('block');

      const leave = async (): Promise<void> => {
        await using group = new Group();
        group.go(() => Promise.reject(boom));
        await turn();
        throw blockError;
      };

      await expect(leave()).rejects.toMatchObject({
        name: 'SuppressedError',
        error: boom,
        suppressed: blockError,
      });
    });
  });
});
