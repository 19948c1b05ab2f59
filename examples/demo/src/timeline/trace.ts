/** One request, as the upstream server that was asked saw it. */
export interface UpstreamRequest {
  readonly service: string;
  readonly path: string;
  /** Milliseconds since the client asked the storefront. */
  readonly start: number;
  /** When the response was out, or the connection was gone. */
  readonly end: number;
  /** What was answered; `undefined` if the caller hung up first. */
  readonly status: number | undefined;
}

/** What one request to the storefront set off. */
export interface Trace {
  readonly version: string;
  readonly title: string;
  readonly answer: { readonly at: number; readonly status: number };
  /** In the order in which they started. */
  readonly requests: readonly UpstreamRequest[];
}

export interface Totals {
  readonly requests: number;
  readonly runningAfterAnswer: number;
  readonly startedAfterAnswer: number;
  readonly errorsLost: number;
  /** Milliseconds that requests ran on after the first failure, in sum. */
  readonly wastedMs: number;
}

/** Whether an upstream's last word on this request's path was an error. */
export function isFailure(request: UpstreamRequest, trace: Trace): boolean {
  return isError(request.status) && !isRetried(request, trace);
}

/** When the first upstream failed for good, if one did. */
export function failureTime(trace: Trace): number | undefined {
  const failures = trace.requests.filter(request => isFailure(request, trace));
  return failures.length > 0
    ? Math.min(...failures.map(request => request.end))
    : undefined;
}

/** Which try this request was of what it asks for, from 1. */
export function attemptOf(request: UpstreamRequest, trace: Trace): number {
  const earlier = trace.requests.filter(
    other => isSameCall(other, request) && other.start < request.start,
  );
  return earlier.length + 1;
}

/** What a run of some traces cost. */
export function totalsOf(traces: readonly Trace[]): Totals {
  const count = (
    is: (request: UpstreamRequest, trace: Trace) => boolean,
  ): number =>
    traces.flatMap(trace =>
      trace.requests.filter(request => is(request, trace)),
    ).length;

  return {
    requests: count(() => true),
    runningAfterAnswer: count((request, { answer }) => request.end > answer.at),
    startedAfterAnswer: count(
      (request, { answer }) => request.start > answer.at,
    ),
    // The client was told that all is well.
    errorsLost: count(
      (request, trace) =>
        isFailure(request, trace) && !isError(trace.answer.status),
    ),
    wastedMs: traces.reduce((sum, trace) => sum + wastedMs(trace), 0),
  };
}

function wastedMs(trace: Trace): number {
  const from = failureTime(trace) ?? Infinity;
  return trace.requests
    .map(({ start, end }) => end - Math.max(start, from))
    .filter(ms => ms > 0)
    .reduce((sum, ms) => sum + ms, 0);
}

function isRetried(request: UpstreamRequest, trace: Trace): boolean {
  return trace.requests.some(
    other => isSameCall(other, request) && other.start > request.start,
  );
}

function isSameCall(left: UpstreamRequest, right: UpstreamRequest): boolean {
  return left.service === right.service && left.path === right.path;
}

function isError(status: number | undefined): boolean {
  return status !== undefined && status >= 400;
}
