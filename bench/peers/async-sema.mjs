import { Sema } from 'async-sema';

export default {
  name: 'async-sema',
  needsLimit: true,
  bundle: `export { Sema } from 'async-sema';`,
  run(tasks, { signal, limit }) {
    const sema = new Sema(limit);
    return Promise.all(
      tasks.map(async task => {
        await sema.acquire();
        try {
          return await task(signal);
        } finally {
          sema.release();
        }
      }),
    );
  },
};
