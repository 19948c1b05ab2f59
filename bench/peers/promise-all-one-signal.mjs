/** As it is mostly written: every task listens to the signal of the request. */
export default {
  name: 'Promise.all, one signal',
  hasLimit: false,
  run: (tasks, { signal }) => Promise.all(tasks.map(task => task(signal))),
};
