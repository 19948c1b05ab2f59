import { sleep } from './sleep.mjs';

const CLEANUP = 20;

/**
 * A thousand sleepers, of which one fails after 30 ms: how long until the call
 * rejects, with tasks that stop at once and with tasks whose cleanup takes 20
 * ms; how many of these still run then; how many of a queue start afterwards.
 */
export default {
  title: 'failure',
  size: 1_000,
  isTimed: false,
  takes: () => true,
  async measure(peer, size) {
    const result = {};
    if (!peer.needsLimit) {
      const all = { size, limit: Infinity, duration: 1_000 };
      const instant = await fail(peer, { ...all, cleanup: 0 });
      const slow = await fail(peer, { ...all, cleanup: CLEANUP });
      result.latency = instant.latency;
      result.slowLatency = slow.latency;
      result.left = slow.running;
    }
    if (peer.hasLimit !== false) {
      const queue = { size, limit: 100, duration: 100, cleanup: CLEANUP };
      const { running, startedLater } = await fail(peer, queue);
      result.left ??= running;
      result.startedLater = startedLater;
    }
    return result;
  },
};

async function fail(peer, { size, limit, duration, cleanup }) {
  const count = { running: 0, started: 0 };
  let failedAt;
  const sleeper = async signal => {
    count.running++;
    count.started++;
    try {
      // Not for ever: some peers wait for tasks that they do not abort.
      await sleep(duration, signal);
    } finally {
      if (cleanup > 0) await sleep(cleanup);
      count.running--;
    }
  };
  const failure = async () => {
    await sleep(30);
    failedAt = performance.now();
    throw new Error('boom');
  };
  const tasks = new Array(size).fill(sleeper);
  tasks[Math.min(size, limit) / 2] = failure;

  const { signal } = new AbortController();
  await peer.run(tasks, { signal, limit }).catch(() => undefined);
  const latency = performance.now() - failedAt;
  const { running, started } = count;
  await untilQuiet(count);
  return { latency, running, startedLater: count.started - started };
}

/** What goes on all the same has come to its end. */
async function untilQuiet(count) {
  let before;
  do {
    before = count.started;
    await sleep(500);
  } while (count.running > 0 || count.started > before);
}
