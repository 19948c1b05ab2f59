import { beforeAll, describe, expect, it } from 'vitest';

import { runStorefront } from '../../examples/demo/src/run/run-storefront.ts';
import type { Trace } from '../../examples/demo/src/timeline/trace.ts';
import { createService as createCured } from '../../examples/storefront/src/cured/service.ts';
import { createService as createLeaky } from '../../examples/storefront/src/leaky/service.ts';

let leaky: Trace[];
let cured: Trace[];

beforeAll(async () => {
  leaky = await runStorefront('leaky', createLeaky);
  cured = await runStorefront('cured', createCured);
});

describe('the page of the leaky storefront', () => {
  it('is answered while a request runs that is even tried again afterwards', () => {
    const page = traceOf(leaky, 'GET /products/42');

    expect(page.answer.status).toBe(502);
    expect(endingsOf(page)).toEqual([
      '/products/42 200 before the answer',
      '/reviews/42 200 after the answer',
      '/reviews/42 503 after the answer',
      '/stock/42 500 before the answer',
    ]);
  });
});

describe('the page of the cured storefront', () => {
  it('is answered with the same error, after all requests are over', () => {
    const page = traceOf(cured, 'GET /products/42');

    expect(page.answer.status).toBe(502);
    expect(endingsOf(page)).toEqual([
      '/products/42 200 before the answer',
      '/reviews/42 cancelled before the answer',
      '/stock/42 500 before the answer',
    ]);
  });
});

describe('the job of the leaky storefront', () => {
  it('finishes what it had begun after the failure, and hides the failure', () => {
    const job = traceOf(leaky, 'POST /ratings');

    expect(job.answer.status).toBe(200);
    expect(endingsOf(job)).toEqual([
      '/reviews/1 200 before the answer',
      '/reviews/1 503 before the answer',
      '/reviews/2 200 before the answer',
      '/reviews/2 503 before the answer',
      '/reviews/3 404 before the answer',
      '/reviews/4 200 before the answer',
      '/reviews/4 503 before the answer',
    ]);
  });
});

describe('the job of the cured storefront', () => {
  it('cancels what it had begun, and tells of the failure', () => {
    const job = traceOf(cured, 'POST /ratings');

    expect(job.answer.status).toBe(502);
    expect(endingsOf(job)).toEqual([
      '/reviews/1 cancelled before the answer',
      '/reviews/2 cancelled before the answer',
      '/reviews/3 404 before the answer',
      '/reviews/4 cancelled before the answer',
    ]);
  });
});

function traceOf(traces: readonly Trace[], title: string): Trace {
  const trace = traces.find(candidate => candidate.title === title);
  if (!trace) throw new Error(`No trace of ${title}`);
  return trace;
}

function endingsOf({ answer, requests }: Trace): string[] {
  return requests
    .map(({ path, status, end }) => {
      const when = end > answer.at ? 'after' : 'before';
      return `${path} ${String(status ?? 'cancelled')} ${when} the answer`;
    })
    .sort();
}
