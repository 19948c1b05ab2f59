import {
  attemptOf,
  failureTime,
  isFailure,
  type Trace,
  type UpstreamRequest,
} from './trace.ts';

/**
 * What the work on a request was worth: `wanted`, `pointless` once another
 * request had failed for good, `leaked` once the client had its answer.
 */
export type Phase = 'wanted' | 'pointless' | 'leaked';

interface Segment {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/** One row of a timeline: one request. */
export interface Row {
  readonly label: string;
  /** Whether the row above is an earlier try of the same call. */
  readonly isRetry: boolean;
  readonly segments: readonly Segment[];
  /** Where a failure is to be marked. */
  readonly failedAt: number | undefined;
  /** How the request ended. */
  readonly ending: string;
}

/** The rows of a trace, the tries of one call under each other. */
export function rowsOf(trace: Trace): Row[] {
  const calls = new Map<string, UpstreamRequest[]>();
  for (const request of trace.requests) {
    const call = `${request.service} ${request.path}`;
    calls.set(call, [...(calls.get(call) ?? []), request]);
  }
  return [...calls.values()].flat().map(request => rowOf(request, trace));
}

function rowOf(request: UpstreamRequest, trace: Trace): Row {
  const attempt = attemptOf(request, trace);
  return {
    label: attempt === 1 ? request.path : `try ${String(attempt)}`,
    isRetry: attempt > 1,
    segments: segmentsOf(request, trace),
    failedAt: isFailure(request, trace) ? request.end : undefined,
    ending: String(request.status ?? 'cancelled'),
  };
}

function segmentsOf({ start, end }: UpstreamRequest, trace: Trace): Segment[] {
  const answered = trace.answer.at;
  const failed = Math.min(failureTime(trace) ?? answered, answered);
  const phases: Segment[] = [
    { phase: 'wanted', from: 0, to: failed },
    { phase: 'pointless', from: failed, to: answered },
    { phase: 'leaked', from: answered, to: Infinity },
  ];
  return phases
    .map(({ phase, from, to }) => ({
      phase,
      from: Math.max(from, start),
      to: Math.min(to, end),
    }))
    .filter(({ from, to }) => from < to);
}
