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
 * for a mapper that is written in place and takes the item alone: after it,
 * `map` hands over the signal.
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
  if (!isFunctionLiteral(mapper) || !takesItemAlone(mapper, sourceCode)) return;
  if (!isMappable(mapping, host)) return undefined;

  const replaced = [
    [call.range[0], source.range[0]],
    [source.range[1], mapper.range[0]],
    [mapper.range[1], call.range[1]],
  ] as const;
  const map = addImport('map', call, sourceCode, { host });
  if (!map) return undefined;
  if (replaced.some(range => hasComment(range, call, sourceCode))) return;

  const [head, middle, tail] = replaced;
  const skipped = mapper.params.length > 0 ? '' : '_item, ';
  return fixer => [
    ...map.fix(fixer),
    fixer.replaceTextRange(head, `${map.text}(`),
    fixer.replaceTextRange(middle, ', '),
    ...(signal === undefined
      ? []
      : addParameter(mapper, `${skipped}${signal}`, fixer, sourceCode)),
    ...(uses?.(fixer) ?? []),
    fixer.replaceTextRange(tail, `${options})`),
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

function takesItemAlone(
  mapper: FunctionLiteral,
  sourceCode: SourceCode,
): boolean {
  const [item] = mapper.params;
  return (
    mapper.params.length <= 1 &&
    item?.type !== 'RestElement' &&
    !(item?.type === 'Identifier' && item.name === 'this') &&
    !mentionsArguments(mapper, sourceCode)
  );
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
