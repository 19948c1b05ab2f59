import { PromisePool } from '@supercharge/promise-pool';

export default {
  name: '@supercharge/promise-pool',
  bundle: `export { PromisePool } from '@supercharge/promise-pool';`,
  async run(tasks, { signal, limit }) {
    const { results } = await PromisePool.for(tasks)
      // It knows no `Infinity`.
      .withConcurrency(Math.min(limit, tasks.length))
      .useCorrespondingResults()
      .handleError(error => {
        throw error;
      })
      .process(task => task(signal));
    return results;
  },
};
