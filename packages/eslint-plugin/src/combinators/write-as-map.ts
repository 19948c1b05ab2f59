import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import type { FunctionLiteral } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { addImport } from '../fix/add-import.ts';
import { addParameter } from '../fix/add-parameter.ts';
import type { Mapping } from '../promises/combinator-elements.ts';
import type { PromiseCombinator } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { mentionsArguments } from '../variables/mentions-arguments.ts';

/** What changes in the mapper and behind it. */
export interface MapEdit {
  /** How the mapper is to call its signal, if it is to take it. */
  readonly signal?: string;
  readonly uses?: (fixer: TSESLint.RuleFixer) => readonly TSESLint.RuleFix[];
  /** The last argument, with the comma before it. */
  readonly options: string;
}

/**
 * The edit that makes `map(xs, f)` of errgroup of `Promise.all(xs.map(f))`. Only
 * for a mapper that is written in place and takes no more than the item and its
 * index, between which `map` hands over the signal.
 */
export function writeAsMap(
  { call, argument }: PromiseCombinator,
  mapping: Mapping,
  { signal, uses, options }: MapEdit,
  sourceCode: SourceCode,
  host: TypeHost,
): TSESLint.ReportFixFunction | undefined {
  if (mapping.call !== argument) return undefined;
  if (call.optional || call.typeArguments) return undefined;
  const { source, argument: mapper } = mapping;
  if (!isFunctionLiteral(mapper) || !takesItem(mapper, sourceCode)) return;
  if (!isMappable(mapping, host)) return undefined;

  const map = addImport('map', call, sourceCode, { host });
  const layout = layoutOf(call, mapping, sourceCode);
  if (!map || !layout) return undefined;
  const { head, middle, tail, end } = layout;
  return fixer => [
    ...map.fix(fixer),
    fixer.replaceTextRange(
      head,
      `${map.text}${head[1] === source.range[0] ? '(' : ''}`,
    ),
    fixer.replaceTextRange(middle, ', '),
    ...takeSignal(mapper, signal, fixer, sourceCode),
    ...(uses?.(fixer) ?? []),
    fixer.replaceTextRange(tail, `${options}${end}`),
  ];
}

function isMappable({ call, source }: Mapping, host: TypeHost): boolean {
  const isMethod = methodCall(call)?.object === source;
  if (call.arguments.length !== (isMethod ? 1 : 2)) return false;
  if (methodCall(call)?.name === 'flatMap') return false;
  if (call.optional || call.typeArguments) return false;
  if (source.type === 'SequenceExpression') return false;
  const type = host.typeOf(source);
  // `Array.from` takes `{ length: 3 }` as well, which no loop can go over.
  return isMethod ? host.isArray(type) : host.isBranded(type, 'iterator');
}

function takesItem(mapper: FunctionLiteral, sourceCode: SourceCode): boolean {
  const [item] = mapper.params;
  return (
    mapper.params.length <= 2 &&
    mapper.params.every(({ type }) => type !== 'RestElement') &&
    !(item?.type === 'Identifier' && item.name === 'this') &&
    !mentionsArguments(mapper, sourceCode)
  );
}

/** What is written anew, around the list and the mapper. */
interface Layout {
  readonly head: TSESTree.Range;
  readonly middle: TSESTree.Range;
  readonly tail: TSESTree.Range;
  /** What ends the call, where that is written anew as well. */
  readonly end: string;
}

/** `undefined` where a comment would be lost. */
function layoutOf(
  call: TSESTree.CallExpression,
  { call: mapping, source, argument: mapper }: Mapping,
  sourceCode: SourceCode,
): Layout | undefined {
  const middle: TSESTree.Range = [source.range[1], mapper.range[0]];
  const whole = {
    head: [call.range[0], source.range[0]],
    middle,
    tail: [mapper.range[1], call.range[1]],
    end: ')',
  } satisfies Layout;
  const isFree = ({ head, tail }: Layout): boolean =>
    [head, middle, tail].every(range => !hasComment(range, call, sourceCode));
  if (isFree(whole)) return whole;

  // What stands around the list stays where it is.
  const inner = {
    head: call.callee.range,
    middle,
    tail: [mapper.range[1], mapping.range[1]],
    end: '',
  } satisfies Layout;
  const isPlain =
    sourceCode.getFirstToken(mapping) === sourceCode.getFirstToken(source) &&
    sourceCode.getTokenBefore(mapping) ===
      sourceCode.getTokenAfter(call.callee);
  return isPlain && isFree(inner) ? inner : undefined;
}

/** `map` hands over the signal after the item, and the index last. */
function takeSignal(
  mapper: FunctionLiteral,
  signal: string | undefined,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] {
  const [, index] = mapper.params;
  if (index) {
    return [fixer.insertTextBefore(index, `${signal ?? '_signal'}, `)];
  }
  if (signal === undefined) return [];
  const skipped = mapper.params.length > 0 ? '' : '_item, ';
  return addParameter(mapper, `${skipped}${signal}`, fixer, sourceCode);
}

function hasComment(
  [start, end]: readonly [number, number],
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  return sourceCode
    .getCommentsInside(call)
    .some(({ range }) => range[0] >= start && range[1] <= end);
}
