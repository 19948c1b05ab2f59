import { axisOf, roundMs, type Axis } from './axis.ts';
import { rowsOf, type Row } from './rows.ts';
import { element, escapeXml, line, text } from './svg-elements.ts';
import { svgStyle } from './svg-style.ts';
import type { Trace } from './trace.ts';
import { verdictOn } from './verdict.ts';

/** What the picture says in words, also to those who cannot see it. */
export interface Caption {
  readonly title: string;
  readonly description: string;
  /** A line under the name of each version. */
  readonly versions: Readonly<Record<string, string>>;
}

const WIDTH = 860;
const MARGIN = 28;
/** The chart has the labels on its left, and the endings on its right. */
const CHART = { from: 168, to: 756 };
const ROW = 20;
const BAR = 12;

/** The traces as a picture: a row a request, all on one time axis. */
export function renderSvg(traces: readonly Trace[], caption: Caption): string {
  const axis = axisOf(traces);
  const blocks = [
    titleBlock(caption),
    ...[...new Set(traces.map(trace => trace.version))].flatMap(version => [
      versionBlock(version, caption.versions[version] ?? ''),
      ...traces
        .filter(trace => trace.version === version)
        .map(trace => traceBlock(trace, axis)),
      axisBlock(axis),
    ]),
    legendBlock(),
  ];

  let y = MARGIN;
  const parts: string[] = [];
  for (const { height, draw } of blocks) {
    parts.push(...draw(y));
    y += height;
  }
  return wrap(parts, y + MARGIN / 2, caption);
}

/** A part of the picture that is as wide as the whole, drawn from `y` down. */
interface Block {
  readonly height: number;
  readonly draw: (y: number) => string[];
}

function titleBlock({ title }: Caption): Block {
  return { height: 14, draw: y => [text(MARGIN, y + 10, 'title', title)] };
}

function versionBlock(version: string, subtitle: string): Block {
  return {
    height: 48,
    draw: y => [
      text(MARGIN, y + 38, 'version', version),
      text(CHART.from, y + 38, 'muted', subtitle),
    ],
  };
}

function traceBlock(trace: Trace, axis: Axis): Block {
  const rows = rowsOf(trace);
  const answerX = xOf(trace.answer.at, axis);
  const verdict = verdictOn(trace);
  const top = 26;
  const bottom = top + rows.length * ROW;

  return {
    height: bottom + 28,
    draw: y => [
      ...axis.ticks.map(tick =>
        line('grid', [xOf(tick, axis), y + top], [xOf(tick, axis), y + bottom]),
      ),
      text(MARGIN, y + 18, 'heading', trace.title),
      ...rows.flatMap((row, index) =>
        drawRow(row, y + top + index * ROW, axis),
      ),
      line('answer', [answerX, y + top - 4], [answerX, y + bottom + 6]),
      ...drawAnswer(trace, axis, y + 18),
      text(
        CHART.from,
        y + bottom + 20,
        verdict.isGood ? 'good' : 'bad',
        verdict.text,
      ),
    ],
  };
}

function drawRow(row: Row, y: number, axis: Axis): string[] {
  const top = y + (ROW - BAR) / 2;
  const bars = row.segments.flatMap(({ phase, from, to }) => {
    const x = xOf(from, axis);
    const box = {
      x,
      y: top,
      width: Math.max(xOf(to, axis) - x, 1),
      height: BAR,
    };
    const bar = element('rect', { class: phase, ...box });
    // Stripes, for those who see no difference in the colours.
    const stripes = element('rect', { fill: 'url(#stripes)', ...box });
    return phase === 'leaked' ? [bar, stripes] : [bar];
  });
  return [
    text(row.isRetry ? MARGIN + 16 : MARGIN, y + 14, 'label', row.label),
    ...bars,
    ...(row.failedAt === undefined
      ? []
      : [cross(xOf(row.failedAt, axis), y + ROW / 2)]),
    text(CHART.to + 12, y + 14, 'muted', row.ending),
  ];
}

function drawAnswer({ answer }: Trace, axis: Axis, y: number): string[] {
  const x = xOf(answer.at, axis);
  const words = `answered ${String(answer.status)} after ${String(roundMs(answer.at))} ms`;
  const isLate = answer.at > axis.end / 2;
  const place = { x: isLate ? x - 10 : x + 10, y, class: 'muted' };
  return [
    diamond(x, y + 2),
    element('text', isLate ? { ...place, 'text-anchor': 'end' } : place, words),
  ];
}

function axisBlock(axis: Axis): Block {
  return {
    height: 20,
    draw: y =>
      axis.ticks.map((tick, index) =>
        element(
          'text',
          {
            x: xOf(tick, axis),
            y: y + 14,
            class: 'muted',
            'text-anchor': 'middle',
          },
          index === 0 ? '0 ms' : String(tick),
        ),
      ),
  };
}

function legendBlock(): Block {
  const swatch = (x: number, y: number, phase: string): string =>
    element('rect', { class: phase, x, y: y + 22, width: 22, height: BAR });
  return {
    height: 44,
    draw: y => {
      const word = (x: number, content: string): string =>
        text(x, y + 32, 'muted', content);
      return [
        swatch(28, y, 'wanted'),
        word(56, 'wanted'),
        swatch(120, y, 'pointless'),
        word(148, 'after the failure, for nothing'),
        swatch(330, y, 'leaked'),
        element('rect', {
          fill: 'url(#stripes)',
          x: 330,
          y: y + 22,
          width: 22,
          height: BAR,
        }),
        word(358, 'after the answer: leaked'),
        cross(522, y + 28),
        word(534, 'failure'),
        diamond(600, y + 28),
        word(612, 'answer'),
      ];
    },
  };
}

function cross(x: number, y: number): string {
  const d = `M${String(Math.round(x - 5))} ${String(Math.round(y - 5))}l10 10m0 -10l-10 10`;
  return element('path', { class: 'failure', d });
}

function diamond(x: number, y: number): string {
  const d = `M${String(Math.round(x))} ${String(Math.round(y - 6))}l6 6l-6 6l-6 -6z`;
  return element('path', { class: 'diamond', d });
}

function xOf(ms: number, axis: Axis): number {
  return CHART.from + (roundMs(ms) / axis.end) * (CHART.to - CHART.from);
}

function wrap(parts: string[], height: number, caption: Caption): string {
  const stripes = element(
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
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(height)}" width="${String(WIDTH)}" height="${String(height)}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(caption.title)}</title>`,
    `<desc id="description">${escapeXml(caption.description)}</desc>`,
    `<style>${svgStyle}</style>`,
    `<defs>${stripes}</defs>`,
    element('rect', {
      class: 'ground',
      x: 0.5,
      y: 0.5,
      width: WIDTH - 1,
      height: height - 1,
      rx: 8,
    }),
    ...parts,
    '</svg>',
  ].join('\n')}\n`;
}
