import { asyncMap } from 'modern-async';

export default {
  name: 'modern-async `asyncMap`',
  // Its time grows with the square of the tasks that run.
  most: 5_000,
  bundle: `export { asyncMap } from 'modern-async';`,
  run: (tasks, { signal, limit }) =>
    asyncMap(tasks, task => task(signal), limit),
};
