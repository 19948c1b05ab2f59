import type {
  Trace,
  UpstreamRequest,
} from '../../../examples/demo/src/timeline/trace.ts';

/** A page that is answered at 100, while a busy service is asked for 400. */
export const leak: Trace = {
  version: 'leaky',
  title: 'GET /page',
  answer: { at: 100, status: 502 },
  requests: [
    request('/fast', 0, 50, 200),
    request('/slow', 0, 200, 503),
    request('/down', 0, 75, 500),
    request('/slow', 250, 400, 200),
  ],
};

/** A job that is answered well at 300, although a part of it failed at 100. */
export const lostError: Trace = {
  version: 'leaky',
  title: 'POST /job',
  answer: { at: 300, status: 200 },
  requests: [request('/a', 0, 290, 200), request('/b', 0, 100, 404)],
};

/** The page again, with all that was running cancelled before the answer. */
export const cured: Trace = {
  version: 'cured',
  title: 'GET /page',
  answer: { at: 100, status: 502 },
  requests: [
    request('/fast', 0, 50, 200),
    request('/slow', 0, 80, undefined),
    request('/down', 0, 75, 500),
  ],
};

/** A request to which all went well. */
export const success: Trace = {
  version: 'cured',
  title: 'GET /page',
  answer: { at: 60, status: 200 },
  requests: [request('/fast', 0, 50, 200)],
};

function request(
  path: string,
  start: number,
  end: number,
  status: number | undefined,
): UpstreamRequest {
  return { service: 'upstream', path, start, end, status };
}
