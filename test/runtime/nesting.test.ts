import {
  Group,
  type TaskFunction,
  all,
  allSettled,
  any,
  forEach,
  map,
  race,
  withGroup,
} from 'errgroup';
import { describe, expect, it } from 'vitest';

import { untilAborted } from './support/until-aborted.ts';

/** More than the stack of V8 has room for. */
const LEVELS = 5_000;

/** A task that runs `inside` with itself, again and again, and counts. */
function nested(inside: (task: TaskFunction<unknown>) => unknown) {
  let started = 0;
  const task = async (): Promise<void> => {
    started++;
    if (started < LEVELS) await inside(task);
  };
  return { task, count: () => started };
}

describe('tasks that start inside one another', () => {
  it.each<[string, (group: Group, task: TaskFunction<unknown>) => unknown]>([
    ['go', (group, task) => void group.go(task)],
    ['tryGo', (group, task) => void group.tryGo(task)],
    [
      'start',
      (group, task) =>
        void group.start((signal, ready) => {
          ready(undefined);
          return task(signal);
        }),
    ],
  ])('`%s` never overflows the stack', async (_name, add) => {
    const group = new Group();
    const { task, count } = nested(inner => add(group, inner));

    add(group, task);
    const { ok } = await group.wait();

    expect([ok, count()]).toEqual([true, LEVELS]);
  });

  it.each<[string, (task: TaskFunction<unknown>) => Promise<unknown>]>([
    ['withGroup', task => withGroup(({ signal }) => task(signal))],
    ['all', task => all([task])],
    ['all with a limit', task => all([task], { limit: 1 })],
    ['allSettled', task => allSettled([task])],
    ['any', task => any([task])],
    ['race', task => race([task])],
    ['map', task => map([1], (_item, signal) => task(signal))],
    ['forEach', task => forEach([1], (_item, signal) => task(signal))],
  ])('`%s` never overflows the stack', async (_name, run) => {
    const { task, count } = nested(run);

    await run(task);

    expect(count()).toBe(LEVELS);
  });

  it('start before `go` returns, many levels deep', async () => {
    const group = new Group();
    const events: string[] = [];
    const descend = (level: number): void => {
      if (level > 0) group.go(() => descend(level - 1));
      else events.push('started');
    };

    descend(100);
    events.push('returned');
    await group.wait();

    expect(events).toEqual(['started', 'returned']);
  });

  it('G2: do not start when the group has been aborted before', async () => {
    const group = new Group();
    const boom = new Error('boom');
    const { task, count } = nested(inner => void group.go(inner));

    group.go(task);
    const startedBefore = count();
    group.go(() => {
      throw boom;
    });
    const { errors } = await group.wait();

    expect(errors).toEqual([boom]);
    expect(count()).toBe(startedBefore);
  });
});

describe('an abort reaches jobs that are inside one another', () => {
  const boom = new Error('boom');
  // Each of them has several frames, so that fewer are too many.
  const levels = LEVELS / 2;

  it.each<
    [
      string,
      (task: TaskFunction<never>, parent: AbortSignal) => Promise<unknown>,
    ]
  >([
    ['withGroup', (task, signal) => withGroup(g => task(g.signal), { signal })],
    ['go', (task, signal) => withGroup(g => void g.go(task), { signal })],
    ['all', (task, signal) => all([task], { signal })],
    ['race', (task, signal) => race([task], { signal })],
  ])('with `%s`, before `abort` returns', async (_name, run) => {
    const root = new AbortController();
    const reasons: Promise<unknown>[] = [];
    let { signal } = root;

    while (reasons.length < levels) {
      const job = run(own => {
        signal = own;
        return untilAborted(own);
      }, signal);
      reasons.push(job.catch((error: unknown) => error));
    }
    root.abort(boom);

    expect(signal.aborted).toBe(true);
    expect(new Set(await Promise.all(reasons))).toEqual(new Set([boom]));
  });
});
