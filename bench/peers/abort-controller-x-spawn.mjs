import { spawn } from 'abort-controller-x';

export default {
  name: 'abort-controller-x `spawn`',
  hasLimit: false,
  bundle: `export { spawn } from 'abort-controller-x';`,
  run: (tasks, { signal }) =>
    spawn(signal, (_signal, { fork }) =>
      Promise.all(tasks.map(task => fork(task).join())),
    ),
};
