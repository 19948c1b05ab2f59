import { promise } from 'fastq';

export default {
  name: 'fastq `promise`',
  bundle: `export { promise } from 'fastq';`,
  run(tasks, { signal, limit }) {
    // It knows no `Infinity`.
    const concurrency = Math.min(limit, tasks.length);
    const queue = promise(task => task(signal), concurrency);
    return Promise.all(tasks.map(task => queue.push(task)));
  },
};
