import { Group, stream } from 'errgroup';
import { LeakError, checkLeaks } from 'errgroup/testing';
import { describe, expect, it, vi } from 'vitest';

import { deferred } from '../runtime/support/deferred.ts';
import { turn } from '../runtime/support/turn.ts';
import { untilAborted } from '../runtime/support/until-aborted.ts';

const untilStopped = (_: string, signal: AbortSignal) => untilAborted(signal);

describe('checkLeaks', () => {
  it('finds nothing where every task has settled', async () => {
    const leaks = checkLeaks({ timeout: 0 });

    const group = new Group();
    group.go(turn);
    (await group.wait()).orThrow();

    expect(leaks.running).toEqual([]);
    await expect(leaks.check()).resolves.toBeUndefined();
  });

  it('finds nothing where a service has ended', async () => {
    const leaks = checkLeaks({ timeout: 0 });

    const group = new Group();
    await group.start((_, ready) => turn().then(ready).then(turn));
    (await group.wait()).orThrow();

    expect(leaks.running).toEqual([]);
    await expect(leaks.check()).resolves.toBeUndefined();
  });

  it('throws a LeakError that names the task, its group and where it began', async () => {
    const leaks = checkLeaks({ timeout: 0, name: 'The import' });

    const group = new Group({ name: 'mail' });
    group.go(untilAborted, { name: 'sync' });
    const error: unknown = await leaks.check().catch((error: unknown) => error);
    group.cancel();

    expect(error).toBeInstanceOf(LeakError);
    expect(error).toMatchObject({
      code: 'ERR_LEAKED_TASKS',
      tasks: [{ name: 'sync', group: 'mail', status: 'running' }],
    });
    const { message, tasks } = error as LeakError;
    expect(message).toMatch(
      /^The import has left 1 task running:\n\n {2}task "sync" of group "mail", running for \d+ ms, started\n +at .*check-leaks\.test\.ts/,
    );
    expect(tasks[0]?.startedAt[0]).toContain('check-leaks.test.ts');
  });

  it('says of the mappers of a stream where that is read', async () => {
    const leaks = checkLeaks({ timeout: 0 });

    const results = stream(['a', 'b'], untilStopped, { limit: 2 });
    const first = results.next();
    await turn();
    const tasks = leaks.running;
    await results.return();
    await first;
    leaks.stop();

    expect(tasks.map(({ name }) => name)).toEqual([
      'stream',
      'untilStopped',
      'untilStopped',
    ]);
    for (const { startedAt } of tasks)
      expect(startedAt[0]).toContain('check-leaks.test.ts');
  });

  it('names a queued task as well', async () => {
    const leaks = checkLeaks({ timeout: 0 });

    const group = new Group({ limit: 1 });
    group.go(untilAborted);
    group.go(turn, { name: 'waiting' });

    expect(leaks.running.map(({ status }) => status)).toEqual([
      'running',
      'queued',
    ]);
    group.cancel();
    leaks.stop();
    (await group.wait()).orThrow();
  });

  it('waits for tasks that wind down, and for those they start meanwhile', async () => {
    const leaks = checkLeaks({ timeout: Infinity });
    const first = deferred();
    const second = deferred();

    const group = new Group();
    group.go(async () => {
      await first.promise;
      group.go(() => second.promise);
    });
    const checked = leaks.check();
    first.resolve();
    await turn();
    second.resolve();

    await expect(checked).resolves.toBeUndefined();
  });

  it('is not held up by fake timers', async () => {
    const leaks = checkLeaks({ timeout: 1 });

    vi.useFakeTimers();
    const group = new Group();
    group.go(untilAborted);
    const checked = leaks.check();
    vi.useRealTimers();

    await expect(checked).rejects.toBeInstanceOf(LeakError);
    group.cancel();
  });

  it('tells the age of a task by the clock on the wall', () => {
    vi.useFakeTimers();
    const leaks = checkLeaks();
    const group = new Group();
    group.go(untilAborted);
    vi.advanceTimersByTime(3_600_000);
    const ages = leaks.running.map(({ age }) => age);
    vi.useRealTimers();

    leaks.stop();
    group.cancel();
    expect(ages).toHaveLength(1);
    expect(ages[0]).toBeLessThan(3_600_000);
  });

  it('leaves alone what began before it, and after it', async () => {
    const before = new Group();
    before.go(untilAborted, { name: 'before' });
    const leaks = checkLeaks({ timeout: 0 });
    const checked = leaks.check();
    const after = new Group();
    after.go(untilAborted, { name: 'after' });

    await expect(checked).resolves.toBeUndefined();
    before.cancel();
    after.cancel();
  });

  it('sees a new task of a group that began before it', () => {
    const group = new Group();
    const leaks = checkLeaks();

    group.go(untilAborted, { name: 'late' });

    expect(leaks.running).toMatchObject([{ name: 'late' }]);
    group.cancel();
    leaks.stop();
  });

  it('sees the tasks of its own async context only', async () => {
    const seen = await Promise.all(
      ['a', 'b'].map(async name => {
        await turn();
        const leaks = checkLeaks();
        await turn();
        const group = new Group();
        group.go(untilAborted, { name });
        await turn();
        const names = leaks.running.map(task => task.name);
        group.cancel();
        await leaks.check();
        return names;
      }),
    );

    expect(seen).toEqual([['a'], ['b']]);
  });

  it('tells the check around it of its tasks, too', async () => {
    const outer = checkLeaks({ timeout: 0 });
    const inner = checkLeaks({ timeout: 0 });

    const group = new Group();
    group.go(untilAborted);

    await expect(inner.check()).rejects.toBeInstanceOf(LeakError);
    await expect(outer.check()).rejects.toBeInstanceOf(LeakError);
    group.cancel();
  });

  it('checks when it is disposed of', async () => {
    const group = new Group();

    await expect(
      (async () => {
        await using leaks = checkLeaks({ timeout: 0 });
        group.go(untilAborted);
        expect(leaks.running).toHaveLength(1);
      })(),
    ).rejects.toBeInstanceOf(LeakError);
    group.cancel();
  });

  it('gives its verdict once', async () => {
    const leaks = checkLeaks({ timeout: 0 });

    const group = new Group();
    group.go(untilAborted);

    await expect(leaks.check()).rejects.toBeInstanceOf(LeakError);
    await expect(leaks.check()).resolves.toBeUndefined();
    group.cancel();
  });

  it('gives it once to two who ask at the same time', async () => {
    const leaks = checkLeaks({ timeout: 0 });

    const group = new Group();
    group.go(untilAborted);
    const verdicts = await Promise.allSettled([leaks.check(), leaks.check()]);

    expect(verdicts).toEqual([
      { status: 'rejected', reason: expect.any(LeakError) as LeakError },
      { status: 'fulfilled', value: undefined },
    ]);
    group.cancel();
  });

  it('gives none when it is stopped while it waits', async () => {
    const leaks = checkLeaks({ timeout: Infinity });

    const group = new Group();
    group.go(untilAborted);
    const verdict = leaks.check();
    leaks.stop();

    await expect(verdict).resolves.toBeUndefined();
    group.cancel();
  });

  it('names a bad option', () => {
    expect(() => checkLeaks({ timeout: -1 })).toThrow(/`timeout`.*`-1`/);
  });
});
