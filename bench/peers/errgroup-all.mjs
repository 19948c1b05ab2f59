import { all } from 'errgroup';

export default {
  name: 'errgroup `all`',
  isOurs: true,
  bundle: `export { all } from 'errgroup';`,
  run: (tasks, { signal, limit }) => all(tasks, { signal, limit }),
};
