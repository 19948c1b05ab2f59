import { setImmediate as turn } from 'node:timers/promises';

const WARM_UPS = 2;
const RUNS = 7;
/** Slow peers are measured a few times less (ms). */
const BUDGET = 3_000;

/** The median time of `run`, in ms, after it has been compiled. */
export async function medianTime(run) {
  const began = performance.now();
  const times = [];
  for (let i = 0; i < WARM_UPS + RUNS; i++) {
    const isLate = performance.now() - began > BUDGET;
    if (isLate && times.length > 0) break;
    // The garbage of one run must not be collected in the time of the next.
    globalThis.gc();
    await turn();
    const start = performance.now();
    await run();
    const time = performance.now() - start;
    if (i >= WARM_UPS || isLate) times.push(time);
  }
  return median(times);
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}
