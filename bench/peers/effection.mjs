import { all, call, run, useAbortSignal } from 'effection';

export default {
  name: 'effection `all`',
  hasLimit: false,
  // Its time grows with the square of the tasks.
  most: 3_000,
  bundle: `export { all, call, run, useAbortSignal } from 'effection';`,
  async run(tasks, { signal }) {
    const root = run(() => all(tasks.map(operation)));
    const halt = () => void root.halt().catch(() => undefined);
    signal.addEventListener('abort', halt);
    try {
      return await root;
    } finally {
      signal.removeEventListener('abort', halt);
    }
  },
};

function operation(task) {
  return call(function* () {
    const signal = yield* useAbortSignal();
    return yield* call(() => task(signal));
  });
}
