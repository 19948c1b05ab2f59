import { getEventListeners } from 'node:events';

import { median } from '../clock.mjs';
import { usedHeap } from '../heap.mjs';
import { makeTasks } from './make-tasks.mjs';

/** The chunks of a run, of which the time is the median. */
const CHUNKS = 20;
/** Slow peers finish as many chunks as they can, and no more (ms). */
const BUDGET = 2_000;

/**
 * Group after group of three tasks under one signal that lives on, as the
 * requests of a server: the time, and what stays behind. `forgotten` is what
 * stays when every task leaves its listener on the signal it was given.
 */
export default {
  title: '100k groups of 3',
  size: 100_000,
  isTimed: true,
  takes: peer => !peer.needsLimit,
  async measure(peer, size) {
    const tidy = await runGroups(peer, makeTasks(3), size);
    const sloppy = await runGroups(peer, makeSloppyTasks(3), size);
    return {
      time: tidy.time,
      kept: tidy.kept,
      forgotten: sloppy.kept,
      listeners: sloppy.listeners,
    };
  },
};

function makeSloppyTasks(size) {
  return makeTasks(size).map(task => signal => {
    signal?.addEventListener('abort', () => undefined);
    return task(signal);
  });
}

/** All figures are those of one group. */
async function runGroups(peer, tasks, size) {
  const chunk = Math.ceil(size / CHUNKS);
  // Compiles the peer under a signal that goes.
  await runChunk(peer, tasks, chunk, new AbortController().signal);
  const { signal } = new AbortController();
  const before = await usedHeap();
  const times = [];
  while (times.length < CHUNKS && sum(times) < BUDGET) {
    times.push(await runChunk(peer, tasks, chunk, signal));
  }
  const count = times.length * chunk;
  return {
    time: median(times) / chunk,
    kept: ((await usedHeap()) - before) / count,
    listeners: getEventListeners(signal, 'abort').length / count,
  };
}

async function runChunk(peer, tasks, chunk, signal) {
  const start = performance.now();
  for (let i = 0; i < chunk; i++) {
    await peer.run(tasks, { signal, limit: Infinity });
  }
  return performance.now() - start;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
