import type { TSESTree } from '@typescript-eslint/utils';

import { indentationOf, newLine, startsLine } from '../fix/new-line.ts';
import type { Mapping } from '../promises/combinator-elements.ts';
import type { SourceCode } from '../rule-context.ts';

/** How `map(list, mapper, options)` is written, with the list and the mapper as they are. */
export interface MapLayout {
  /** What comes before, between and behind them. */
  readonly around: readonly {
    readonly range: TSESTree.Range;
    readonly text: string;
  }[];
  /** That of the line where the mapper comes to begin. */
  readonly indentation: string;
}

/** What is written beside the list and the mapper. */
interface MapTexts {
  readonly name: string;
  readonly options: string | undefined;
}

type Call = TSESTree.CallExpression;

/**
 * In lines of its own where the list has one; else in that of the call, unless comments
 * stand around the list, which stay there. `undefined` where a comment would be lost.
 */
export function layoutOf(
  call: Call,
  mapping: Mapping,
  texts: MapTexts,
  sourceCode: SourceCode,
): MapLayout | undefined {
  const isBroken = startsLine(mapping.source.loc, sourceCode);
  const layouts = [
    isBroken
      ? inLines(call, mapping, texts, sourceCode)
      : inLine(call, mapping, texts, sourceCode),
    aroundComments(call, mapping, texts, sourceCode),
  ];
  const comments = sourceCode.getCommentsInside(call);
  return layouts.find(layout =>
    layout?.around.every(
      ({ range: [start, end] }) =>
        !comments.some(({ range }) => range[0] >= start && range[1] <= end),
    ),
  );
}

function inLine(
  call: Call,
  { source, argument: mapper }: Mapping,
  { name, options }: MapTexts,
  sourceCode: SourceCode,
): MapLayout {
  const isOneLine = source.loc.start.line === source.loc.end.line;
  const { start } = isOneLine ? call.loc : { start: source.loc.end };
  return {
    around: [
      { range: [call.range[0], source.range[0]], text: `${name}(` },
      { range: [source.range[1], mapper.range[0]], text: ', ' },
      {
        range: [mapper.range[1], call.range[1]],
        text: options === undefined ? ')' : `, ${options})`,
      },
    ],
    indentation: indentationOf(start.line, sourceCode),
  };
}

function inLines(
  call: Call,
  { call: mapping, source, argument: mapper }: Mapping,
  { name, options }: MapTexts,
  sourceCode: SourceCode,
): MapLayout {
  const line = newLine(source.loc, sourceCode);
  const comma = sourceCode.getTokenAfter(mapping)?.value === ',' ? ',' : '';
  const last = options === undefined ? comma : `,${line}${options}${comma}`;
  return {
    around: [
      { range: [call.range[0], source.range[0]], text: `${name}(${line}` },
      { range: [source.range[1], mapper.range[0]], text: `,${line}` },
      {
        range: [mapper.range[1], call.range[1]],
        text: `${last}${newLine(call.loc, sourceCode)})`,
      },
    ],
    indentation: indentationOf(source.loc.start.line, sourceCode),
  };
}

/** What stands around the list stays where it is. */
function aroundComments(
  call: Call,
  { call: mapping, source, argument: mapper }: Mapping,
  { name, options }: MapTexts,
  sourceCode: SourceCode,
): MapLayout | undefined {
  const isPlain =
    sourceCode.getFirstToken(mapping) === sourceCode.getFirstToken(source) &&
    sourceCode.getTokenBefore(mapping) ===
      sourceCode.getTokenAfter(call.callee);
  if (!isPlain) return undefined;
  return {
    around: [
      { range: call.callee.range, text: name },
      { range: [source.range[1], mapper.range[0]], text: ', ' },
      {
        range: [mapper.range[1], mapping.range[1]],
        text: options === undefined ? '' : `, ${options}`,
      },
    ],
    indentation: indentationOf(source.loc.end.line, sourceCode),
  };
}
