import { describe, expect, it } from 'vitest';

import {
  failureTime,
  totalsOf,
} from '../../../examples/demo/src/timeline/trace.ts';
import { cured, leak, lostError, success } from '../support/traces.ts';

describe('totalsOf', () => {
  it('counts what ran, and what began, after the answer', () => {
    expect(totalsOf([leak])).toEqual({
      requests: 4,
      runningAfterAnswer: 2,
      startedAfterAnswer: 1,
      errorsLost: 0,
      wastedMs: 125 + 150,
    });
  });

  it('counts an error as lost when the client was told that all went well', () => {
    expect(totalsOf([lostError])).toEqual({
      requests: 2,
      runningAfterAnswer: 0,
      startedAfterAnswer: 0,
      errorsLost: 1,
      wastedMs: 190,
    });
  });

  it('counts a cancelled request neither as leaked nor as lost', () => {
    expect(totalsOf([cured])).toEqual({
      requests: 3,
      runningAfterAnswer: 0,
      startedAfterAnswer: 0,
      errorsLost: 0,
      wastedMs: 5,
    });
  });

  it('adds up several traces', () => {
    expect(totalsOf([leak, lostError])).toMatchObject({
      requests: 6,
      runningAfterAnswer: 2,
      errorsLost: 1,
    });
  });
});

describe('failureTime', () => {
  it('is when the first call failed for good', () => {
    expect(failureTime(leak)).toBe(75);
  });

  it('does not take a try that was repeated for a failure', () => {
    const requests = leak.requests.filter(({ path }) => path === '/slow');
    expect(failureTime({ ...leak, requests })).toBeUndefined();
  });

  it('is undefined where nothing failed', () => {
    expect(failureTime(success)).toBeUndefined();
  });
});
