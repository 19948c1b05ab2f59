import pMap from 'p-map';

export default {
  name: 'p-map',
  bundle: `export { default } from 'p-map';`,
  run: (tasks, { signal, limit }) =>
    pMap(tasks, task => task(signal), { concurrency: limit, signal }),
};
