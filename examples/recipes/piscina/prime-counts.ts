import { map } from 'errgroup';
import { Piscina } from 'piscina';

/** Two threads that count primes. */
export function openThreads(): Piscina<number, number> {
  return new Piscina({
    filename: new URL('./prime-worker.js', import.meta.url).href,
    minThreads: 2,
    maxThreads: 2,
    // Piscina requires the file before it imports it, and Node 20 ends the whole
    // process where a thread is ended while it requires an ES module.
    execArgv: ['--no-experimental-require-module'],
  });
}

/**
 * How many primes there are below each limit, counted in `threads`. The first
 * failure, and the abort of `signal`, end the threads that are still at it, in
 * the middle of their loops; the pool replaces them.
 */
export function primeCounts(
  threads: Piscina<number, number>,
  limits: Iterable<number>,
  signal?: AbortSignal,
): Promise<number[]> {
  return map(limits, (limit, signal) => threads.run(limit, { signal }), {
    // What waits for a thread waits in the group, which need not cancel it.
    limit: threads.maxThreads,
    signal,
  });
}
