import { setTimeout as sleep } from 'node:timers/promises';

import { GroupTimeoutError, withGroup } from 'errgroup';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');
const cleanup = new Error('cleanup');

describe('withGroup', () => {
  describe('when all goes well', () => {
    it('resolves with what the body returns', async () => {
      await expect(withGroup(() => 'value')).resolves.toBe('value');
    });

    it('resolves with `undefined` if that is what the body returns', async () => {
      await expect(withGroup(() => undefined)).resolves.toBeUndefined();
    });

    it('runs the body before it returns', async () => {
      const events: string[] = [];

      const job = withGroup(() => events.push('body'));
      events.push('returned');
      await job;

      expect(events).toEqual(['body', 'returned']);
    });

    it('G1: resolves after all tasks have settled', async () => {
      const events: string[] = [];

      await withGroup(group => {
        group.go(async () => {
          await turn();
          group.go(async () => {
            await turn();
            events.push('task');
          });
        });
      });
      events.push('resolved');

      expect(events).toEqual(['task', 'resolved']);
    });

    it('G8: aborts no signal', async () => {
      const signals = await withGroup(
        group => [group.signal, group.go(signal => signal)] as const,
      );

      expect(signals[0].aborted).toBe(false);
      expect(signals[1].value.aborted).toBe(false);
    });

    it('the body may await its tasks', async () => {
      const sum = await withGroup(async group => {
        const one = group.go(() => turn().then(() => 1));
        const two = group.go(() => 2);
        return (await one.promise) + (await two.promise);
      });

      expect(sum).toBe(3);
    });

    it('G5: the body takes no slot', async () => {
      const value = await withGroup(
        group => group.go(() => 'ran with a limit of 1').promise,
        { limit: 1 },
      );

      expect(value).toBe('ran with a limit of 1');
    });

    it('G5: the body does not count among `running`', async () => {
      const running = await withGroup(group => {
        group.go(() => turn());
        return group.running;
      });

      expect(running).toBe(1);
    });
  });

  describe('when the body fails', () => {
    it('G2: aborts the tasks, waits for them, and rejects with the failure', async () => {
      const events: string[] = [];

      const job = withGroup(async group => {
        group.go(async signal => {
          await untilAborted(signal).catch(() => undefined);
          await turn();
          events.push('cleaned up');
        });
        await turn();
        throw boom;
      }).catch((error: unknown) => {
        events.push('rejected');
        return error;
      });

      expect(await job).toBe(boom);
      expect(events).toEqual(['cleaned up', 'rejected']);
    });

    it('a sync throw is as any other failure', async () => {
      const statuses: string[] = [];

      const job = withGroup(group => {
        group.go(async signal => {
          await untilAborted(signal).catch(() => undefined);
          statuses.push('aborted');
        });
        throw boom;
      });

      await expect(job).rejects.toBe(boom);
      expect(statuses).toEqual(['aborted']);
    });

    it.each([undefined, null, 0])(
      'G3: rejects with it, also when it is `%s`',
      async error => {
        const failing = deferred();
        failing.reject(error);

        await expect(withGroup(() => failing.promise)).rejects.toBe(error);
      },
    );

    it('with `failFast: false` aborts the tasks all the same', async () => {
      const released = deferred();
      const signals: AbortSignal[] = [];

      const job = withGroup(
        group => {
          group.go(signal => {
            signals.push(signal);
            return Promise.race([untilAborted(signal), released.promise]);
          });
          throw boom;
        },
        { failFast: false },
      ).catch((error: unknown) => error);
      await turn();
      const aborted = signals.map(signal => signal.aborted);
      released.resolve();

      expect(await job).toBe(boom);
      expect(aborted).toEqual([true]);
    });

    it('with `failFast: false`, by the failure of a task that it awaits, aborts the others', async () => {
      const heard: unknown[] = [];

      const job = withGroup(
        async group => {
          group.go(untilAborted);
          await group.go(() => Promise.reject(boom)).promise;
        },
        { failFast: false, onError: error => heard.push(error) },
      );

      await expect(job).rejects.toBe(boom);
      expect(heard).toEqual([boom]);
    });
  });

  describe('when a task fails', () => {
    it('rejects with the failure, once the others have stopped', async () => {
      const stubborn = deferred();
      const events: string[] = [];

      const job = withGroup(group => {
        group.go(() => stubborn.promise);
        group.go(() => Promise.reject(boom));
      }).catch((error: unknown) => {
        events.push('rejected');
        return error;
      });
      await turn();
      events.push('stubborn');
      stubborn.resolve();

      expect(await job).toBe(boom);
      expect(events).toEqual(['stubborn', 'rejected']);
    });

    it('G4: wakes the body, whose echo is not reported', async () => {
      const heard: unknown[] = [];

      const job = withGroup(
        async group => {
          group.go(() => Promise.reject(boom));
          await untilAborted(group.signal);
        },
        { onError: error => heard.push(error) },
      );

      await expect(job).rejects.toBe(boom);
      expect(heard).toEqual([boom]);
    });

    it('G4: the body that awaits the promise of the failed task adds nothing', async () => {
      const heard: unknown[] = [];

      const job = withGroup(
        group => group.go(() => Promise.reject(boom)).promise,
        { onError: error => heard.push(error) },
      );

      await expect(job).rejects.toBe(boom);
      expect(heard).toEqual([boom]);
    });

    it('G4: the body that awaits the promise of a cancelled task hides no failure', async () => {
      const job = withGroup(async group => {
        const cancelled = group.go(signal => untilAborted(signal));
        group.go(() => Promise.reject(boom));
        await cancelled.promise;
      });

      await expect(job).rejects.toBe(boom);
    });

    it('with `failFast: false`, when all have ended (a `supervisorScope` succeeds)', async () => {
      const events: string[] = [];

      const job = withGroup(
        group => {
          group.go(() => Promise.reject(boom));
          group.go(async () => {
            await turn();
            events.push('sibling');
          });
          return 'value';
        },
        { failFast: false },
      );

      await expect(job).rejects.toBe(boom);
      expect(events).toEqual(['sibling']);
    });

    it('the body has returned already', async () => {
      const job = withGroup(group => {
        group.go(async () => {
          await turn();
          throw boom;
        });
        return 'value';
      });

      await expect(job).rejects.toBe(boom);
    });

    it('G7: rejects with the first of the failures, and `onError` hears all', async () => {
      const heard: (readonly [unknown, string])[] = [];

      const job = withGroup(
        async function body(group) {
          group.go(() => Promise.reject(boom), { name: 'task' });
          await untilAborted(group.signal).catch(() => undefined);
          throw cleanup;
        },
        { onError: (error, { name }) => heard.push([error, name]) },
      );

      await expect(job).rejects.toBe(boom);
      expect(heard).toEqual([
        [boom, 'task'],
        [cleanup, 'body'],
      ]);
    });
  });

  describe('when the body cancels its own group', () => {
    it('resolves with the value that the body still returns', async () => {
      const value = await withGroup(group => {
        group.go(signal => untilAborted(signal));
        group.cancel();
        return 'value';
      });

      expect(value).toBe('value');
    });

    it('rejects with `signal.reason` if the body stops without one', async () => {
      const reasons: unknown[] = [];

      const job = withGroup(async group => {
        group.cancel('enough');
        reasons.push(group.signal.reason);
        await untilAborted(group.signal);
      });

      await expect(job).rejects.toHaveProperty('cause', 'enough');
      await expect(job).rejects.toBe(reasons[0]);
    });

    it("rejects with `signal.reason`, not with a library's echo of it", async () => {
      const reasons: unknown[] = [];

      const job = withGroup(async group => {
        group.cancel('enough');
        reasons.push(group.signal.reason);
        await sleep(60_000, undefined, { signal: group.signal });
      });

      await expect(job).rejects.toHaveProperty('cause', 'enough');
      await expect(job).rejects.toBe(reasons[0]);
    });

    it('G4: a genuine failure of the clean-up beats it', async () => {
      const job = withGroup(async group => {
        group.go(async signal => {
          await untilAborted(signal).catch(() => undefined);
          throw cleanup;
        });
        group.cancel();
        await untilAborted(group.signal);
      });

      await expect(job).rejects.toBe(cleanup);
    });
  });

  describe('when the parent aborts', () => {
    it('rejects with its reason', async () => {
      const parent = new AbortController();

      const job = withGroup(
        async group => {
          group.go(signal => untilAborted(signal));
          await untilAborted(group.signal);
        },
        { signal: parent.signal },
      );
      parent.abort(boom);

      await expect(job).rejects.toBe(boom);
    });

    it("rejects with its reason, not with a library's echo of it", async () => {
      const parent = new AbortController();

      const job = withGroup(
        group => sleep(60_000, undefined, { signal: group.signal }),
        { signal: parent.signal },
      );
      parent.abort(boom);

      await expect(job).rejects.toBe(boom);
    });

    it('resolves when the body and all tasks were fulfilled all the same', async () => {
      const parent = new AbortController();
      const open = deferred<string>();

      const job = withGroup(() => open.promise, { signal: parent.signal });
      parent.abort(boom);
      open.resolve('value');

      await expect(job).resolves.toBe('value');
    });

    it('before the start, runs nothing', async () => {
      const events: string[] = [];

      const job = withGroup(() => events.push('body'), {
        signal: AbortSignal.abort(boom),
      });

      await expect(job).rejects.toBe(boom);
      expect(events).toEqual([]);
    });

    it('G6: leaves no listener on it', async () => {
      const parent = new AbortController();
      const options = { signal: parent.signal };

      await withGroup(group => void group.go(() => turn()), options);
      await withGroup(() => Promise.reject(boom), options).catch(
        () => undefined,
      );

      expect(countListeners(parent.signal)).toBe(0);
    });
  });

  describe('when the deadline passes', () => {
    afterEach(() => {
      vi.useRealTimers();
    });

    it('rejects with a GroupTimeoutError', async () => {
      vi.useFakeTimers();

      const job = withGroup(group => untilAborted(group.signal), {
        timeout: 10,
      });
      vi.advanceTimersByTime(10);

      await expect(job).rejects.toBeInstanceOf(GroupTimeoutError);
      expect(vi.getTimerCount()).toBe(0);
    });
  });

  it('rejects with a TypeError for a body that is no function', async () => {
    await expect(
      withGroup('body' as never),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Expected \`body\` to be a function, got \`'body'\` (string).]`,
    );
  });

  it('G8: does not cancel the code after it', async () => {
    const outer = new AbortController();

    await withGroup(() => Promise.reject(boom), {
      signal: outer.signal,
    }).catch(() => undefined);

    expect(outer.signal.aborted).toBe(false);
  });
});
