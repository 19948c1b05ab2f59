import { axisOf, roundMs, type Axis } from './axis.ts';
import { rowsOf, type Phase, type Row } from './rows.ts';
import type { Trace } from './trace.ts';
import { verdictOn } from './verdict.ts';

type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow';

/** Puts text into a style, or leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

const BARS: Record<Phase, Cell> = {
  wanted: { glyph: '█', style: 'green' },
  pointless: { glyph: '▒', style: 'yellow' },
  leaked: { glyph: '╳', style: 'red' },
};
const FAILURE: Cell = { glyph: '✖', style: 'red' };
const ANSWER: Cell = { glyph: '◆', style: 'bold' };
const ANSWER_LINE: Cell = { glyph: '│', style: 'dim' };

/**
 * The traces as text of `width` columns: a row a request, all on one time
 * axis.
 */
export function renderTerminal(
  traces: readonly Trace[],
  width: number,
  paint: Paint,
): string {
  const rows = traces.flatMap(rowsOf);
  const left = widest(rows.map(labelOf)) + 2;
  const right = widest(rows.map(row => row.ending)) + 2;
  const canvas = { left, columns: width - left - right, axis: axisOf(traces) };

  return [
    renderLegend(paint),
    '',
    paint('dim', renderAxis(canvas)),
    ...traces.flatMap(trace => renderTrace(trace, canvas, paint)),
  ].join('\n');
}

interface Cell {
  readonly glyph: string;
  readonly style: Style;
}

interface Canvas {
  /** The columns left of the chart. */
  readonly left: number;
  /** The columns of the chart itself. */
  readonly columns: number;
  readonly axis: Axis;
}

function renderLegend(paint: Paint): string {
  const show = ({ glyph, style }: Cell, meaning: string): string =>
    `${paint(style, glyph)} ${meaning}`;
  return [
    show(BARS.wanted, 'wanted'),
    show(BARS.pointless, 'after the failure'),
    show(BARS.leaked, 'after the answer: leaked'),
    show(FAILURE, 'failure'),
    show(ANSWER, 'answer'),
  ].join('  ');
}

function renderAxis(canvas: Canvas): string {
  let line = 'ms';
  for (const tick of canvas.axis.ticks) {
    const column = canvas.left + columnOf(tick, canvas);
    // Numbers that would run into each other are left out.
    if (column > line.length) line = line.padEnd(column) + String(tick);
  }
  return line;
}

function renderTrace(trace: Trace, canvas: Canvas, paint: Paint): string[] {
  const { at, status } = trace.answer;
  const heading = paint('bold', `${trace.version}: ${trace.title}`);
  const verdict = verdictOn(trace);
  return [
    '',
    `${heading} answered ${String(status)} after ${String(roundMs(at))} ms`,
    ...rowsOf(trace).map(row => renderRow(row, at, canvas, paint)),
    renderAnswer(trace, canvas, paint),
    paint(verdict.isGood ? 'green' : 'red', `  → ${verdict.text}`),
  ];
}

function renderRow(
  row: Row,
  answeredAt: number,
  canvas: Canvas,
  paint: Paint,
): string {
  const cells = new Array<Cell | undefined>(canvas.columns).fill(undefined);
  cells[columnOf(answeredAt, canvas)] = ANSWER_LINE;
  for (const [index, { phase, from, to }] of row.segments.entries()) {
    const start = columnOf(from, canvas);
    // However short a request was, it is seen.
    const stop = Math.max(columnOf(to, canvas), index === 0 ? start + 1 : 0);
    cells.fill(BARS[phase], start, stop);
  }
  if (row.failedAt !== undefined) {
    cells[columnOf(row.failedAt, canvas)] = FAILURE;
  }

  return [
    labelOf(row).padEnd(canvas.left),
    renderCells(cells, paint),
    `  ${row.ending}`,
  ].join('');
}

function labelOf({ label, isRetry }: Row): string {
  return `${isRetry ? '    ' : '  '}${label}`;
}

/** Paints neighbours of one style in one go. */
function renderCells(
  cells: readonly (Cell | undefined)[],
  paint: Paint,
): string {
  const runs: { style: Style | undefined; text: string }[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last && last.style === cell?.style) last.text += cell?.glyph ?? ' ';
    else runs.push({ style: cell?.style, text: cell?.glyph ?? ' ' });
  }
  return runs
    .map(({ style, text }) => (style ? paint(style, text) : text))
    .join('');
}

function renderAnswer({ answer }: Trace, canvas: Canvas, paint: Paint): string {
  const column = canvas.left + columnOf(answer.at, canvas);
  const mark = paint(ANSWER.style, ANSWER.glyph);
  return `${'  answer'.padEnd(column)}${mark} ${String(answer.status)}`;
}

function columnOf(ms: number, { axis, columns }: Canvas): number {
  return Math.min(columns - 1, Math.floor((ms / axis.end) * columns));
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(text => text.length));
}
