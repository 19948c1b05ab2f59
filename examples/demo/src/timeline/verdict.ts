import { roundMs } from './axis.ts';
import { isFailure, totalsOf, type Trace } from './trace.ts';

export interface Verdict {
  readonly isGood: boolean;
  readonly text: string;
}

/** What a trace shows, in one sentence. */
export function verdictOn(trace: Trace): Verdict {
  const { runningAfterAnswer, errorsLost } = totalsOf([trace]);
  if (runningAfterAnswer > 0) {
    return { isGood: false, text: describeLeak(trace, runningAfterAnswer) };
  }
  const failed = trace.requests.find(request => isFailure(request, trace));
  if (errorsLost > 0 && failed) {
    const status = String(trace.answer.status);
    return {
      isGood: false,
      text: `Error lost: ${failed.path} failed, and the client was told ${status}.`,
    };
  }
  return {
    isGood: true,
    text: failed
      ? 'The failure stopped the rest, and then the client was told of it.'
      : 'Nothing failed.',
  };
}

function describeLeak({ answer, requests }: Trace, count: number): string {
  const wasted = requests
    .map(({ start, end }) => end - Math.max(start, answer.at))
    .filter(ms => ms > 0)
    .reduce((sum, ms) => sum + ms, 0);
  const subject = count === 1 ? '1 request' : `${String(count)} requests`;
  return `${subject} ran after the answer, ${String(roundMs(wasted))} ms of work for nobody.`;
}
