import { Group } from 'errgroup';
import { type TraceEvent, recordChromeTrace } from 'errgroup-example-tracing';
import { beforeEach, describe, expect, it } from 'vitest';

import { turn } from '../runtime/support/turn.ts';

type Complete = Extract<TraceEvent, { ph: 'X' }>;

describe('recordChromeTrace', () => {
  let events: readonly TraceEvent[];
  let complete: Complete[];

  beforeEach(async () => {
    using chrome = recordChromeTrace();
    const page = new Group({ name: 'page', limit: 2, failFast: false });
    for (const name of ['a', 'b', 'c', 'd']) page.go(turn, { name });
    page.go(() => Promise.reject(new Error('boom')), { name: 'e' });
    const other = new Group();
    other.go(turn);
    await Promise.all([page.wait(), other.wait()]);

    events = JSON.parse(JSON.stringify(chrome.events)) as TraceEvent[];
    complete = events.filter(event => event.ph === 'X');
  });

  it('is an array of complete events and the names of their tracks', () => {
    expect(complete.map(({ name }) => name).sort()).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'group 2',
      'page',
      'turn',
    ]);
    for (const event of complete) {
      expect(event.ts).toBeGreaterThan(0);
      expect(event.dur).toBeGreaterThanOrEqual(0);
      expect(namesOf('process_name', event.pid)).toHaveLength(1);
      expect(namesOf('thread_name', event.pid, event.tid)).toHaveLength(1);
    }
  });

  it('has a process for each group', () => {
    const page = complete.find(event => event.name === 'page');

    expect(namesOf('process_name', page?.pid)).toEqual(['page']);
    expect(pidOf('a')).toBe(page?.pid);
    expect(pidOf('turn')).not.toBe(page?.pid);
  });

  it('has tasks that ran at the same time in different threads', () => {
    for (const one of complete) {
      for (const other of complete) {
        if (one === other || one.pid !== other.pid) continue;
        if (one.tid !== other.tid) continue;
        expect(
          one.ts + one.dur <= other.ts || other.ts + other.dur <= one.ts,
        ).toBe(true);
      }
    }
    const lanes = complete.filter(({ cat }) => cat === 'task');
    expect(new Set(lanes.map(({ tid }) => tid))).toEqual(new Set([1, 2]));
  });

  it('has every task within the time of its group', () => {
    const page = complete.find(event => event.name === 'page');
    if (!page) throw new Error('There is no group.');

    for (const task of complete.filter(
      ({ pid, cat }) => pid === page.pid && cat === 'task',
    )) {
      expect(task.ts).toBeGreaterThanOrEqual(page.ts);
      expect(task.ts + task.dur).toBeLessThanOrEqual(page.ts + page.dur);
    }
  });

  it('says how long a task was queued, how it ended and why', () => {
    const d = complete.find(event => event.name === 'd');
    const e = complete.find(event => event.name === 'e');

    expect(d?.args).toMatchObject({ status: 'fulfilled' });
    expect(d?.args.queued_ms).toBeGreaterThan(0);
    expect(e?.args).toMatchObject({ status: 'failed', error: 'Error: boom' });
  });

  function pidOf(name: string): number | undefined {
    return complete.find(event => event.name === name)?.pid;
  }

  function namesOf(
    name: 'process_name' | 'thread_name',
    pid: number | undefined,
    tid?: number,
  ): unknown[] {
    return events
      .filter(event => event.ph === 'M' && event.name === name)
      .filter(event => event.pid === pid && (tid ?? event.tid) === event.tid)
      .map(event => event.args.name);
  }
});
