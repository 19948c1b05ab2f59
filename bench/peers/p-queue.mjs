import PQueue from 'p-queue';

export default {
  name: 'p-queue',
  bundle: `export { default } from 'p-queue';`,
  run(tasks, { signal, limit }) {
    const queue = new PQueue({ concurrency: limit });
    // Not with its own option `signal`, which adds a listener for every task to
    // that one signal, and so takes the square of their number.
    return Promise.all(tasks.map(task => queue.add(() => task(signal))));
  },
};
