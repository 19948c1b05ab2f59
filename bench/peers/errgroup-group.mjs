import { Group } from 'errgroup';

export default {
  name: 'errgroup `Group`',
  isOurs: true,
  bundle: `export { Group } from 'errgroup';`,
  async run(tasks, { signal, limit }) {
    const group = new Group({ signal, limit });
    const handles = tasks.map(task => group.go(task));
    (await group.wait()).orThrow();
    return handles.map(handle => handle.value);
  },
};
