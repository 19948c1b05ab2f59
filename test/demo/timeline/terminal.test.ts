import { expect, it } from 'vitest';

import {
  renderTerminal,
  type Paint,
} from '../../../examples/demo/src/timeline/terminal.ts';
import { cured, leak, lostError } from '../support/traces.ts';

const plain: Paint = (_, text) => text;

it('draws a row a request on one time axis', () => {
  expect(
    renderTerminal([leak, lostError, cured], 60, plain).split('\n'),
  ).toEqual([
    '█ wanted  ▒ after the failure  ╳ after the answer: leaked  ✖ failure  ◆ answer',
    '',
    'ms         0   50   100  150  200 250  300  350 400',
    '',
    'leaky: GET /page answered 502 after 100 ms',
    '  /fast    ████     │                              200',
    '  /slow    ███████▒▒╳╳╳╳╳╳╳╳╳╳                     503',
    '    try 2           │             ╳╳╳╳╳╳╳╳╳╳╳╳╳╳   200',
    '  /down    ███████✖ │                              500',
    '  answer            ◆ 502',
    '  → 2 requests ran after the answer, 250 ms of work for nobody.',
    '',
    'leaky: POST /job answered 200 after 300 ms',
    '  /a       █████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ │           200',
    '  /b       █████████✖                  │           404',
    '  answer                               ◆ 200',
    '  → Error lost: /b failed, and the client was told 200.',
    '',
    'cured: GET /page answered 502 after 100 ms',
    '  /fast    ████     │                              200',
    '  /slow    ███████  │                              cancelled',
    '  /down    ███████✖ │                              500',
    '  answer            ◆ 502',
    '  → The failure stopped the rest, and then the client was told of it.',
  ]);
});

it('sets phases and marks apart by colour', () => {
  const tagged: Paint = (style, text) => `<${style}>${text}</${style}>`;
  const row = renderTerminal([leak], 60, tagged)
    .split('\n')
    .find(line => line.startsWith('  /slow'));

  expect(row).toBe(
    '  /slow    <green>████████</green><yellow>▒▒▒</yellow><red>╳╳╳╳╳╳╳╳╳╳╳</red>                        503',
  );
});

it('shows a request that was too short for its column', () => {
  const requests = [
    { service: 'a', path: '/brief', start: 10, end: 11, status: 200 },
  ];
  const lines = renderTerminal([{ ...leak, requests }], 60, plain).split('\n');

  expect(lines.find(line => line.startsWith('  /brief'))).toContain('█');
});

it.each([80, 100, 120])('keeps the chart within %i columns', width => {
  const lines = renderTerminal([leak, lostError, cured], width, plain).split(
    '\n',
  );

  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(
    width,
  );
});
