import { usedHeap } from '../heap.mjs';

/** The bytes of a task that runs, and of one that waits in the queue. */
export default {
  title: 'memory',
  size: 100_000,
  isTimed: false,
  takes: () => true,
  async measure(peer, size) {
    const result = {};
    if (!peer.needsLimit) {
      result.inFlight = await bytesOf(peer, size, Infinity);
    }
    if (peer.hasLimit !== false) {
      result.queued = await bytesOf(peer, size, 16);
    }
    return result;
  },
};

/** Bytes a task, of tasks that never end. */
async function bytesOf(peer, size, limit) {
  // Keeps the promises of the tasks, and so all that waits for them.
  const pending = new Array(size);
  const task = () => new Promise(resolve => pending.push(resolve));
  const tasks = new Array(size).fill(task);
  pending.length = 0;
  const { signal } = new AbortController();
  const before = await usedHeap();
  void peer.run(tasks, { signal, limit });
  const used = (await usedHeap()) - before;
  // After the measurement all of it must still be alive.
  if (pending.length === 0 || signal.aborted) throw new Error('Nothing ran.');
  return used / size;
}
