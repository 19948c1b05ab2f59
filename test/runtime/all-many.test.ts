import { all } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

// A few tasks are waited for in one way, many in another, those with a limit in a
// third: nobody is to notice.
describe.each([
  { title: 'few tasks', count: 3, options: {} },
  { title: 'many tasks', count: 200, options: {} },
  { title: 'tasks with a limit', count: 20, options: { limit: 4 } },
])('`all` of $title', ({ count, options }) => {
  const indices = Array.from({ length: count }, (_, index) => index);

  it('gives their values, in their order', async () => {
    const tasks = indices.map(index => async () => {
      if (index % 2 === 0) await turn();
      return index;
    });

    await expect(all(tasks, options)).resolves.toEqual(indices);
  });

  it('G2: starts none after an abort of the parent, and rejects with its reason', async () => {
    const parent = new AbortController();
    const started: number[] = [];
    const tasks = indices.map(index => () => {
      started.push(index);
      if (index === 1) parent.abort(boom);
      return index;
    });

    const job = all(tasks, { ...options, signal: parent.signal });

    await expect(job).rejects.toBe(boom);
    expect(started).toEqual([0, 1]);
  });

  it('G2: aborts every signal when one fails', async () => {
    let aborted = 0;
    const tasks = indices.map(index => async (signal: AbortSignal) => {
      if (index === 2) throw boom;
      await untilAborted(signal).finally(() => aborted++);
    });

    await expect(all(tasks, options)).rejects.toBe(boom);
    // With a limit the others were not started.
    expect(aborted).toBe(Math.min(count, options.limit ?? count) - 1);
  });
});

it.each([3, 200])(
  '%i tasks that are all fulfilled in spite of an abort have done their work',
  async count => {
    const parent = new AbortController();
    const tasks = Array.from({ length: count }, (_, index) => async () => {
      await turn();
      return index;
    });

    const job = all(tasks, { signal: parent.signal });
    parent.abort(boom);

    await expect(job).resolves.toEqual(tasks.map((_, index) => index));
  },
);

it.each([3, 200])(
  'so have %i tasks of which the last aborts the parent in its start',
  async count => {
    const parent = new AbortController();
    const tasks = Array.from({ length: count }, (_, index) => () => {
      if (index === count - 1) parent.abort(boom);
      return index;
    });

    const job = all(tasks, { signal: parent.signal });

    await expect(job).resolves.toEqual(tasks.map((_, index) => index));
  },
);

it.each([3, 200])(
  'of %i tasks, one that failed before the parent aborts decides',
  async count => {
    const parent = new AbortController();
    const tasks = Array.from({ length: count }, (_, index) => {
      return async (signal: AbortSignal) => {
        if (index === 0) throw boom;
        signal.addEventListener('abort', () => parent.abort());
        await untilAborted(signal);
      };
    });

    await expect(all(tasks, { signal: parent.signal })).rejects.toBe(boom);
  },
);
