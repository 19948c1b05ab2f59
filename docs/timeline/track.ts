/** How a request has ended, or that it is still running. */
export type BarStatus = 'running' | 'done' | 'failed' | 'stopped';

/** One request of one strategy. Times are milliseconds since the start. */
export interface Bar {
  readonly name: string;
  readonly from: number;
  to: number | undefined;
  status: BarStatus;
}

/** What one strategy has done so far. */
export interface Track {
  readonly bars: Bar[];
  /** When the caller was told, and what. */
  answeredAt: number | undefined;
  answer: string;
}

/** Milliseconds that requests ran on after the caller had been told. */
export function wasted(track: Track, now: number): number {
  const { answeredAt } = track;
  if (answeredAt === undefined) return 0;
  return track.bars.reduce(
    (sum, { to }) => sum + Math.max(0, (to ?? now) - answeredAt),
    0,
  );
}

/** How many requests ran on after the caller had been told. */
export function leftRunning({ bars, answeredAt }: Track): number {
  if (answeredAt === undefined) return 0;
  // Timers that end together are noted a moment apart.
  return bars.filter(({ to }) => to === undefined || to > answeredAt + 20)
    .length;
}

/** What the reader should see in it, in a sentence. */
export function verdict(track: Track, now: number): string {
  const { answeredAt, answer, bars } = track;
  if (answeredAt === undefined) return 'running…';
  const told = `${answer} after ${seconds(answeredAt)}`;
  const left = leftRunning(track);
  if (left > 0) {
    const work = left === 1 ? '1 request' : `${String(left)} requests`;
    return `${told}, ${work} left running: ${seconds(wasted(track, now))} of work for nobody`;
  }
  const stopped = bars.filter(({ status }) => status === 'stopped').length;
  return stopped > 0
    ? `${told}, ${String(stopped)} stopped, nothing left running`
    : `${told}, nothing left running`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
