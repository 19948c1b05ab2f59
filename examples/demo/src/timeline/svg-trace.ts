import { roundMs, type Axis } from './axis.ts';
import { rowsOf, type Row } from './rows.ts';
import { element, line, text } from './svg-elements.ts';
import { BAR, CHART, MARGIN, ROW, xOf, type Block } from './svg-layout.ts';
import { bar, cross, diamond } from './svg-marks.ts';
import type { Trace } from './trace.ts';
import { verdictOn } from './verdict.ts';

const HEADING = 26;
const VERDICT = 28;

/** One trace: what was asked, a row a request, and what is to be seen. */
export function traceBlock(trace: Trace, axis: Axis): Block {
  const rows = rowsOf(trace);
  const verdict = verdictOn(trace);
  const mood = verdict.isGood ? 'good' : 'bad';
  const chartHeight = rows.length * ROW;

  return {
    height: HEADING + chartHeight + VERDICT,
    draw: y => {
      const top = y + HEADING;
      const bottom = top + chartHeight;
      return [
        text(MARGIN, y + 18, 'heading', trace.title),
        ...axis.ticks.map(tick => {
          const x = xOf(tick, axis);
          return line('grid', [x, top], [x, bottom]);
        }),
        ...rows.flatMap((row, index) => drawRow(row, top + index * ROW, axis)),
        ...drawAnswer(trace, axis, top, bottom),
        text(CHART.from, bottom + 20, mood, verdict.text),
      ];
    },
  };
}

function drawRow(row: Row, y: number, axis: Axis): string[] {
  const { isRetry, label, segments, failedAt, ending } = row;
  return [
    text(isRetry ? MARGIN + 16 : MARGIN, y + 14, 'label', label),
    ...segments.map(({ phase, from, to }) => {
      const x = xOf(from, axis);
      return bar(phase, x, y + (ROW - BAR) / 2, xOf(to, axis) - x);
    }),
    ...(failedAt === undefined
      ? []
      : [cross(xOf(failedAt, axis), y + ROW / 2)]),
    text(CHART.to + 12, y + 14, 'muted', ending),
  ];
}

function drawAnswer(
  { answer }: Trace,
  axis: Axis,
  top: number,
  bottom: number,
): string[] {
  const x = xOf(answer.at, axis);
  const ms = String(roundMs(answer.at));
  // Words on the right of a late answer would run out of the picture.
  const place =
    answer.at > axis.end / 2
      ? { x: x - 10, 'text-anchor': 'end' }
      : { x: x + 10 };
  return [
    line('answer', [x, top - 4], [x, bottom + 6]),
    diamond(x, top - 6),
    element(
      'text',
      { ...place, y: top - 8, class: 'muted' },
      `answered ${String(answer.status)} after ${ms} ms`,
    ),
  ];
}
