import { getEventListeners } from 'node:events';

import { usedHeap } from '../heap.mjs';
import { makeTasks } from './make-tasks.mjs';

const CHUNK = 1_000;
/** Slow peers finish as many groups as they can, and no more (ms). */
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
  // Compiles the peer under a signal that goes.
  await runChunk(peer, tasks, new AbortController().signal);
  const { signal } = new AbortController();
  const before = await usedHeap();
  let time = 0;
  let count = 0;
  while (count < size && time < BUDGET) {
    time += await runChunk(peer, tasks, signal);
    count += CHUNK;
  }
  return {
    time: time / count,
    kept: ((await usedHeap()) - before) / count,
    listeners: getEventListeners(signal, 'abort').length / count,
  };
}

async function runChunk(peer, tasks, signal) {
  const start = performance.now();
  for (let i = 0; i < CHUNK; i++) {
    await peer.run(tasks, { signal, limit: Infinity });
  }
  return performance.now() - start;
}
