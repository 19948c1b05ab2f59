import { medianTime } from '../clock.mjs';
import { makeTasks } from './make-tasks.mjs';

/** Many short tasks at once: what a group costs a task. */
export default {
  title: '100k tasks',
  size: 100_000,
  isTimed: true,
  takes: peer => !peer.needsLimit,
  async measure(peer, size) {
    const tasks = makeTasks(size);
    const { signal } = new AbortController();
    const time = await medianTime(() =>
      peer.run(tasks, { signal, limit: Infinity }),
    );
    return { time };
  },
};
