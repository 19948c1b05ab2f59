import type { Phase } from './rows.ts';
import { BAR } from './svg-layout.ts';
import { element } from './svg-elements.ts';

/** What the marks refer to; to be put into the picture once. */
export const definitions = element(
  'pattern',
  {
    id: 'stripes',
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  },
  element('line', { class: 'stripe', x1: 0, y1: 0, x2: 0, y2: 6 }),
);

/** A bar, with stripes on a leak for those who see no difference in colour. */
export function bar(phase: Phase, x: number, y: number, width: number): string {
  const box = { x, y, width: Math.max(width, 1), height: BAR };
  const plain = element('rect', { class: phase, ...box });
  return phase === 'leaked'
    ? plain + element('rect', { fill: 'url(#stripes)', ...box })
    : plain;
}

/** The mark of a failure. */
export function cross(x: number, y: number): string {
  return element('path', {
    class: 'failure',
    d: `M${at(x - 5, y - 5)}l10 10m0 -10l-10 10`,
  });
}

/** The mark of an answer. */
export function diamond(x: number, y: number): string {
  return element('path', {
    class: 'diamond',
    d: `M${at(x, y - 6)}l6 6l-6 6l-6 -6z`,
  });
}

function at(x: number, y: number): string {
  return `${String(Math.round(x))} ${String(Math.round(y))}`;
}
