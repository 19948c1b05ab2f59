import { all } from 'abort-controller-x';

export default {
  name: 'abort-controller-x `all`',
  hasLimit: false,
  bundle: `export { all } from 'abort-controller-x';`,
  run: (tasks, { signal }) => all(signal, own => tasks.map(task => task(own))),
};
