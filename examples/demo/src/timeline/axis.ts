import type { Trace } from './trace.ts';

/** A time axis from 0 to `end`, in milliseconds. */
export interface Axis {
  readonly end: number;
  readonly ticks: readonly number[];
}

const STEPS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const MAX_TICKS = 9;

/** One axis on which all these traces fit. */
export function axisOf(traces: readonly Trace[]): Axis {
  const times = traces.flatMap(({ answer, requests }) => [
    answer.at,
    ...requests.map(({ end }) => end),
  ]);
  const last = Math.max(10, roundMs(Math.max(0, ...times)));
  const step = STEPS.find(candidate => last / candidate < MAX_TICKS) ?? last;
  const count = Math.ceil(last / step);
  return {
    end: count * step,
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
  };
}

/** Times differ from run to run, so more digits would say nothing. */
export function roundMs(ms: number): number {
  return Math.round(ms / 10) * 10;
}
