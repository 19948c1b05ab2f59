import { expect, it } from 'vitest';

import { renderSvg } from '../../../examples/demo/src/timeline/svg.ts';
import { cured, leak, lostError } from '../support/traces.ts';
import { textsOf, unbalancedTag } from '../support/xml.ts';

const caption = {
  title: 'Leaky & cured',
  description: 'What became of it.',
  versions: { leaky: 'before <the cure>', cured: 'after it' },
};
const svg = renderSvg([leak, lostError, cured], caption);

it('is well formed', () => {
  expect(unbalancedTag(svg)).toBeUndefined();
});

it('says all there is to read as text, from top to bottom', () => {
  const ticks = ['0 ms', '50', '100', '150', '200', '250', '300', '350', '400'];
  expect(textsOf(svg, 'text')).toEqual([
    'Leaky &amp; cured',
    'leaky',
    'before &lt;the cure&gt;',
    'GET /page',
    '/fast',
    '200',
    '/slow',
    '503',
    'try 2',
    '200',
    '/down',
    '500',
    'answered 502 after 100 ms',
    '2 requests ran after the answer, 250 ms of work for nobody.',
    'POST /job',
    '/a',
    '200',
    '/b',
    '404',
    'answered 200 after 300 ms',
    'Error lost: /b failed, and the client was told 200.',
    ...ticks,
    'cured',
    'after it',
    'GET /page',
    '/fast',
    '200',
    '/slow',
    'cancelled',
    '/down',
    '500',
    'answered 502 after 100 ms',
    'The failure stopped the rest, and then the client was told of it.',
    ...ticks,
    'wanted',
    'after the failure, for nothing',
    'after the answer: leaked',
    'failure',
    'answer',
  ]);
});

it('has a title and a description for those who cannot see it', () => {
  expect(svg).toContain('role="img" aria-labelledby="title description"');
  expect(textsOf(svg, 'title')).toEqual(['Leaky &amp; cured']);
  expect(textsOf(svg, 'desc')).toEqual(['What became of it.']);
});

it('is drawn in other colours in the dark', () => {
  expect(svg).toContain('@media (prefers-color-scheme: dark)');
});

it('puts stripes on what leaked, and on nothing else', () => {
  const stripes = [leak, lostError, cured].map(
    trace => renderSvg([trace], caption).split('url(#stripes)').length - 1,
  );

  // One of them is in the legend.
  expect(stripes).toEqual([3, 1, 1]);
});

it('does not change with a few milliseconds', () => {
  const later = { ...cured, answer: { at: 102, status: 502 } };
  expect(renderSvg([later], caption)).toBe(renderSvg([cured], caption));
});
