import { Group, type TaskInfo } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('Group: onError', () => {
  it('is called for each genuine failure, in order, with its task', async () => {
    const heard: (readonly [unknown, string])[] = [];
    const group = new Group({
      onError: (error, { name }) => heard.push([error, name]),
    });
    const cleanup = new Error('cleanup');

    group.go(
      async signal => {
        await untilAborted(signal).catch(() => undefined);
        throw cleanup;
      },
      { name: 'sibling' },
    );
    group.go(signal => untilAborted(signal), { name: 'echo' });
    group.go(() => Promise.reject(boom), { name: 'first' });
    const outcome = await group.wait();

    expect(heard).toEqual([
      [boom, 'first'],
      [cleanup, 'sibling'],
    ]);
    expect(heard.map(([error]) => error)).toEqual(outcome.errors);
  });

  it('is called before `wait` settles, with a task that has failed', async () => {
    const statuses: string[] = [];
    const group = new Group({
      onError: (_error, task: TaskInfo) => statuses.push(task.status),
    });

    group.go(() => Promise.reject(boom));
    await group.wait();

    expect(statuses).toEqual(['failed']);
  });

  it('is called once for a failure that a sibling rethrows', async () => {
    const heard: unknown[] = [];
    const group = new Group({ onError: error => heard.push(error) });

    const task = group.go(() => Promise.reject(boom));
    group.go(() => task.promise);
    await group.wait();

    expect(heard).toEqual([boom]);
  });

  it('is not called for a cancel, a deadline or an abort of the parent', async () => {
    const heard: unknown[] = [];
    const onError = (error: unknown): unknown => heard.push(error);
    const groups = [
      new Group({ onError }),
      new Group({ onError, timeout: 0 }),
      new Group({ onError, signal: AbortSignal.abort() }),
    ] as const;

    for (const group of groups) group.go(signal => untilAborted(signal));
    groups[0].cancel();
    await Promise.all(groups.map(group => group.wait()));

    expect(heard).toEqual([]);
  });

  it.each([
    { name: 'fail-fast', failFast: true, status: 'cancelled' },
    { name: 'supervising', failFast: false, status: 'running' },
  ])(
    'may start a task in a $name group, though no other is left',
    async ({ failFast, status }) => {
      const statuses: string[] = [];
      const group = new Group({
        failFast,
        onError: () => statuses.push(group.go(() => undefined).status),
      });

      group.go(() => Promise.reject(boom));
      await group.wait();

      expect(statuses).toEqual([status]);
    },
  );

  it('may cancel the group, after two failures (as with `allUntil` in Java)', async () => {
    let failures = 0;
    const group = new Group({
      failFast: false,
      onError: () => {
        if (++failures === 2) group.cancel();
      },
    });
    const fail = (): never => {
      throw new Error('boom');
    };

    const tasks = [untilAborted, fail, fail, fail].map(task => group.go(task));
    const outcome = await group.wait();

    expect(tasks.map(task => task.status)).toEqual([
      'cancelled',
      'failed',
      'failed',
      'cancelled',
    ]);
    expect(outcome.cancelled).toBe(true);
    expect(outcome.errors).toHaveLength(2);
  });
});
