import { expect, it } from 'vitest';

import figures from '../../docs/landing/figures.data.ts';

// One that is not found is left out, so that a page which looks different takes it away.
it('every figure of the landing page is found on the page that has it', () => {
  expect(figures.load().map(({ route }) => route)).toEqual([
    'measured/bench',
    'measured/properties',
    'measured/ledger',
    'measured/heap',
    'measured/matrix',
    'measured/mutation',
  ]);
});
