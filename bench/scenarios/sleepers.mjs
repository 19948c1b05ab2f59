import { medianTime } from '../clock.mjs';
import { sleep } from './sleep.mjs';

/** Ten thousand tasks that listen to their signal while they wait. */
export default {
  title: '10k sleepers',
  size: 10_000,
  isTimed: true,
  takes: peer => !peer.needsLimit,
  async measure(peer, size) {
    const tasks = Array.from(
      { length: size },
      () => signal => sleep(5, signal),
    );
    const time = await medianTime(() => {
      const { signal } = new AbortController();
      return peer.run(tasks, { signal, limit: Infinity });
    });
    return { time };
  },
};
