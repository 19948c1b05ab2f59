import type { Phase } from './rows.ts';
import { text } from './svg-elements.ts';
import { BAR, type Block } from './svg-layout.ts';
import { bar, cross, diamond } from './svg-marks.ts';

const PHASES: readonly (readonly [x: number, phase: Phase, words: string])[] = [
  [28, 'wanted', 'wanted'],
  [120, 'pointless', 'after the failure, for nothing'],
  [330, 'leaked', 'after the answer: leaked'],
];

/** What the colours and the marks mean. */
export function legendBlock(): Block {
  return {
    height: 44,
    draw: y => [
      ...PHASES.flatMap(([x, phase, words]) => [
        bar(phase, x, y + 22, 22),
        text(x + 28, y + 22 + BAR - 2, 'muted', words),
      ]),
      cross(540, y + 28),
      text(552, y + 32, 'muted', 'failure'),
      diamond(620, y + 28),
      text(632, y + 32, 'muted', 'answer'),
    ],
  };
}
