import {
  type Group,
  GroupTimeoutError,
  Limiter,
  all,
  withGroup,
} from 'errgroup';
import { describe, expect, it, vi } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { deferred } from './support/deferred.ts';
import { type Warning, hearWarnings } from './support/hear-warnings.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('all with options', () => {
  it('G5: keeps to the limit', async () => {
    let active = 0;
    let most = 0;
    const task = async (): Promise<void> => {
      active++;
      most = Math.max(most, active);
      await turn();
      active--;
    };

    await all(
      Array.from({ length: 10 }, () => task),
      { limit: 3 },
    );
    await all(
      Array.from({ length: 10 }, () => task),
      {
        limit: new Limiter(2),
      },
    );

    expect(most).toBe(3);
  });

  it('rejects with the reason of a parent that aborts', async () => {
    const parent = new AbortController();

    const job = all([signal => untilAborted(signal)], {
      signal: parent.signal,
    });
    parent.abort(boom);

    await expect(job).rejects.toBe(boom);
    expect(countListeners(parent.signal)).toBe(0);
  });

  it.each([{ tasks: [] }, { tasks: [(): string => 'ran'] }])(
    'starts nothing under a parent that is aborted already: $tasks',
    async ({ tasks }) => {
      await expect(
        all(tasks, { signal: AbortSignal.abort(boom) }),
      ).rejects.toBe(boom);
    },
  );

  it('resolves when all were fulfilled in spite of the abort', async () => {
    const parent = new AbortController();
    const open = deferred<string>();

    const job = all([() => open.promise], { signal: parent.signal });
    parent.abort(boom);
    open.resolve('value');

    expect(await job).toEqual(['value']);
  });

  it('rejects with that reason also if a task hears of it before', async () => {
    const parent = AbortSignal.timeout(1);
    // In browsers, microtasks run after every listener of such a signal.
    const told = untilAborted(parent).catch(() => {
      throw Object.assign(new Error('own'), { name: 'AbortError' });
    });

    const error = await all([() => told], { signal: parent }).catch(
      (thrown: unknown) => thrown,
    );

    expect(error).toBe(parent.reason);
  });

  it('starts no more tasks when one has aborted the parent, and waits for it', async () => {
    const parent = new AbortController();
    const events: string[] = [];

    const job = all(
      [
        async signal => {
          parent.abort(boom);
          await untilAborted(signal).catch(() => undefined);
          await turn();
          events.push('cleaned up');
        },
        () => events.push('started'),
      ],
      { signal: parent.signal },
    );

    await expect(job).rejects.toBe(boom);
    expect(events).toEqual(['cleaned up']);
    expect(countListeners(parent.signal)).toBe(0);
  });

  it('G4: a failure in the clean-up beats the abort of the parent', async () => {
    const parent = new AbortController();
    const cleanup = new Error('cleanup');

    const job = all(
      [
        signal => untilAborted(signal),
        signal =>
          untilAborted(signal).catch(() => {
            throw cleanup;
          }),
      ],
      { signal: parent.signal },
    );
    parent.abort(boom);

    await expect(job).rejects.toBe(cleanup);
  });

  it.each([
    { thrown: Object.assign(new Error('own'), { name: 'AbortError' }) },
    { thrown: new Error('own'), isFailure: true },
  ])(
    'G4: one that aborts the parent and throws at once: $thrown.name',
    async ({ thrown, isFailure = false }) => {
      const parent = new AbortController();

      const job = all(
        [
          () => {
            parent.abort(boom);
            throw thrown;
          },
        ],
        { signal: parent.signal },
      );

      await expect(job).rejects.toBe(isFailure ? thrown : boom);
    },
  );

  it('G7: names, ten seconds after the abort, the tasks that do not stop', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const warnings: Warning[] = [];
    const stopHearing = hearWarnings(warning => warnings.push(warning));
    const stubborn = deferred();

    const job = all([
      function upload() {
        return stubborn.promise;
      },
      signal => untilAborted(signal),
      () => Promise.reject(boom),
    ]).catch((error: unknown) => error);
    await turn();
    vi.advanceTimersByTime(10_000);
    await turn();
    vi.useRealTimers();
    stopHearing();

    expect(warnings.map(({ code }) => code)).toEqual(['ERRGROUP_STUCK']);
    expect(warnings[0]?.message).toContain('waits for task "upload".');
    stubborn.resolve();
    expect(await job).toBe(boom);
  });

  it('G7: names once, after an abort of the parent, those that do not stop', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const warnings: Warning[] = [];
    const stopHearing = hearWarnings(warning => warnings.push(warning));
    const parent = new AbortController();
    const stops = deferred();
    const stubborn = deferred();

    const job = all(
      [
        () => stops.promise,
        function upload() {
          return stubborn.promise;
        },
      ],
      { signal: parent.signal },
    ).catch((error: unknown) => error);
    parent.abort(boom);
    vi.advanceTimersByTime(10_000);
    await turn();
    const early = warnings.map(({ message }) => message);
    stops.reject(boom);
    await turn();
    vi.advanceTimersByTime(10_000);
    await turn();
    vi.useRealTimers();
    stopHearing();
    stubborn.reject(boom);

    expect(await job).toBe(boom);
    expect(early).toHaveLength(1);
    expect(early[0]).toContain('task "upload"');
    expect(warnings).toHaveLength(1);
  });

  it('D1: rejects with a GroupTimeoutError at the deadline', async () => {
    const job = all([signal => untilAborted(signal)], { timeout: 1 });

    await expect(job).rejects.toBeInstanceOf(GroupTimeoutError);
  });

  it('with `grace` gives up on the tasks that do not stop', async () => {
    const stubborn = deferred();
    const job = all([() => stubborn.promise, () => Promise.reject(boom)], {
      grace: 1,
    });

    await expect(job).rejects.toBe(boom);
    stubborn.resolve();
  });

  it('never resolves with a gap, when the abort came before the last start', async () => {
    const parent = new AbortController();
    const open = deferred();

    const job = all([() => open.promise, () => 'never run'], {
      signal: parent.signal,
      limit: 1,
    });
    parent.abort(boom);
    open.resolve();

    await expect(job).rejects.toBe(boom);
  });

  it('inside a group, is part of it', async () => {
    const job = withGroup((group: Group) => {
      group.go(signal => all([inner => untilAborted(inner)], { signal }));
      group.go(() => Promise.reject(boom));
    });

    await expect(job).rejects.toBe(boom);
  });
});
