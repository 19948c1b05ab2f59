import { expect, it } from 'vitest';

import { axisOf, roundMs } from '../../../examples/demo/src/timeline/axis.ts';
import { leak, success } from '../support/traces.ts';

it('ends at the first round mark after all that happened', () => {
  expect(axisOf([leak, success])).toEqual({
    end: 400,
    ticks: [0, 50, 100, 150, 200, 250, 300, 350, 400],
  });
});

it('reaches to an answer that comes after the last request', () => {
  expect(axisOf([success])).toEqual({
    end: 60,
    ticks: [0, 10, 20, 30, 40, 50, 60],
  });
});

it('has an extent even where nothing happened', () => {
  expect(
    axisOf([{ ...success, answer: { at: 0, status: 200 }, requests: [] }]),
  ).toEqual({ end: 10, ticks: [0, 10] });
});

it('rounds times to ten milliseconds', () => {
  expect([0, 4, 5, 96].map(roundMs)).toEqual([0, 0, 10, 100]);
});
