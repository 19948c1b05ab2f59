import { medianTime } from '../clock.mjs';
import { makeTasks } from './make-tasks.mjs';

/** The same tasks, 16 at a time; its measure is `Promise.all` of all at once. */
export default {
  title: 'limit 16 over 100k',
  size: 100_000,
  isTimed: true,
  takes: peer => peer.hasLimit !== false,
  async measure(peer, size) {
    const tasks = makeTasks(size);
    const { signal } = new AbortController();
    const time = await medianTime(() => peer.run(tasks, { signal, limit: 16 }));
    return { time };
  },
};
