import { map } from 'errgroup';

export default {
  name: 'errgroup `map`',
  isOurs: true,
  bundle: `export { map } from 'errgroup';`,
  run: (tasks, { signal, limit }) =>
    map(tasks, (task, own) => task(own), { signal, limit }),
};
