import { setImmediate as turn } from 'node:timers/promises';

/** Enough for the young generation of the heap to grow to its full size, too. */
const WARM_UPS = 6;
const RUNS = 9;
/** Slow peers are measured a few times less (ms). */
const BUDGET = 3_000;

/** The median time of `run`, in ms, after it has been compiled. */
export async function medianTime(run) {
  const began = performance.now();
  const times = [];
  for (let i = 0; i < WARM_UPS + RUNS; i++) {
    const isLate = performance.now() - began > BUDGET;
    if (isLate && times.length > 0) break;
    // The garbage of one run must not be collected in the time of the next. Not
    // all of it: V8 then forgets the shapes of objects of which there is none
    // at the moment, and throws away the code that was compiled for them.
    globalThis.gc({ type: 'minor' });
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
