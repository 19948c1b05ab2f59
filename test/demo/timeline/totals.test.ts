import { expect, it } from 'vitest';

import { renderTotals } from '../../../examples/demo/src/timeline/totals.ts';
import { totalsOf } from '../../../examples/demo/src/timeline/trace.ts';
import { cured, leak, lostError } from '../support/traces.ts';

it('puts the versions side by side, and says what it counts', () => {
  expect(
    renderTotals({
      leaky: totalsOf([leak, lostError]),
      cured: totalsOf([cured]),
    }),
  ).toBe(
    [
      '                                 leaky   cured',
      'upstream requests                    6       3',
      'still running after the answer       2       0',
      '  of these, begun after it           1       0',
      'errors lost                          1       0',
      'ms of work after the failure       470      10',
      '',
      'An error is lost when an upstream failed for good and the client was told',
      'that all went well. All this is measured by the upstream servers.',
    ].join('\n'),
  );
});
