import { forEach, runPromise, tryPromise } from 'effect/Effect';

export default {
  name: 'effect `forEach`',
  bundle: `export { forEach, runPromise, tryPromise } from 'effect/Effect';`,
  run: (tasks, { signal, limit }) =>
    runPromise(
      forEach(
        tasks,
        task => tryPromise({ try: own => task(own), catch: error => error }),
        { concurrency: limit === Infinity ? 'unbounded' : limit },
      ),
      { signal },
    ),
};
