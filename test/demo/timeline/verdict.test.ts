import { expect, it } from 'vitest';

import { verdictOn } from '../../../examples/demo/src/timeline/verdict.ts';
import { cured, leak, lostError, success } from '../support/traces.ts';

it('says how much ran after the answer', () => {
  expect(verdictOn(leak)).toEqual({
    isGood: false,
    text: '2 requests ran after the answer, 250 ms of work for nobody.',
  });
});

it('says which error was lost', () => {
  expect(verdictOn(lostError)).toEqual({
    isGood: false,
    text: 'Error lost: /b failed, and the client was told 200.',
  });
});

it('says that a failure was dealt with', () => {
  expect(verdictOn(cured)).toEqual({
    isGood: true,
    text: 'The failure stopped the rest, and then the client was told of it.',
  });
});

it('says that nothing failed', () => {
  expect(verdictOn(success)).toEqual({ isGood: true, text: 'Nothing failed.' });
});
