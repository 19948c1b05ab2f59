import { axisOf, type Axis } from './axis.ts';
import { element, escapeXml, text } from './svg-elements.ts';
import { CHART, MARGIN, WIDTH, xOf, type Block } from './svg-layout.ts';
import { legendBlock } from './svg-legend.ts';
import { definitions } from './svg-marks.ts';
import { svgStyle } from './svg-style.ts';
import { traceBlock } from './svg-trace.ts';
import type { Trace } from './trace.ts';

/** What the picture says in words, also to those who cannot see it. */
export interface Caption {
  readonly title: string;
  readonly description: string;
  /** What is to be said of each version of the service. */
  readonly versions: Readonly<Record<string, string>>;
}

/** The traces as a picture: a row a request, all on one time axis. */
export function renderSvg(traces: readonly Trace[], caption: Caption): string {
  const axis = axisOf(traces);
  const versions = [...new Set(traces.map(trace => trace.version))];
  const blocks = [
    titleBlock(caption),
    ...versions.flatMap(version => [
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
  return frame(parts, y + MARGIN / 2, caption);
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

function axisBlock(axis: Axis): Block {
  return {
    height: 20,
    draw: y =>
      axis.ticks.map(tick =>
        element(
          'text',
          {
            x: xOf(tick, axis),
            y: y + 14,
            class: 'muted',
            'text-anchor': 'middle',
          },
          tick === 0 ? '0 ms' : String(tick),
        ),
      ),
  };
}

function frame(parts: string[], height: number, caption: Caption): string {
  const picture = [
    element('title', { id: 'title' }, escapeXml(caption.title)),
    element('desc', { id: 'description' }, escapeXml(caption.description)),
    element('style', {}, svgStyle),
    element('defs', {}, definitions),
    element('rect', {
      class: 'ground',
      x: 0.5,
      y: 0.5,
      width: WIDTH - 1,
      height: height - 1,
      rx: 8,
    }),
    ...parts,
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${String(WIDTH)} ${String(height)}`,
    width: WIDTH,
    height,
    role: 'img',
    'aria-labelledby': 'title description',
  };
  return `${element('svg', attributes, `\n${picture.join('\n')}\n`)}\n`;
}
