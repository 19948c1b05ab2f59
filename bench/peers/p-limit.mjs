import pLimit from 'p-limit';

export default {
  name: 'p-limit',
  bundle: `export { default } from 'p-limit';`,
  run(tasks, { signal, limit }) {
    const limited = pLimit(limit);
    return Promise.all(tasks.map(task => limited(task, signal)));
  },
};
