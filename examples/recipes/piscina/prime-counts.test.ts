import { once } from 'node:events';

import type { Piscina } from 'piscina';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { openThreads, primeCounts } from './prime-counts.ts';

// It would take years.
const endless = 2 ** 50;

let threads: Piscina<number, number>;

beforeEach(() => {
  threads = openThreads();
});

afterEach(async () => {
  await threads.destroy();
});

it('the counts are in the order of the limits', async () => {
  expect(await primeCounts(threads, [100, 10, 1000, 0])).toEqual([
    25, 4, 168, 0,
  ]);
});

it('a failure ends the thread that is busy, and the pool is of use again', async () => {
  const exits = threads.threads.map(thread => once(thread, 'exit'));

  const counts = primeCounts(threads, [endless, -1]);

  await expect(counts).rejects.toThrow('No number is below -1.');
  await Promise.any(exits);
  expect(await primeCounts(threads, [10, 10, 10])).toEqual([4, 4, 4]);
});

it('the abort of the parent ends all threads with its reason', async () => {
  const controller = new AbortController();
  const reason = new Error('nobody wants to know');
  const exits = threads.threads.map(thread => once(thread, 'exit'));

  const counts = primeCounts(threads, [endless, endless], controller.signal);
  const rejection = expect(counts).rejects.toBe(reason);
  await expect.poll(() => threads.queueSize).toBe(0);
  controller.abort(reason);

  await rejection;
  await Promise.all(exits);
});
