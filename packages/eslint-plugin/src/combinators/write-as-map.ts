import type { TSESLint } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import type { FunctionLiteral } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { addImport } from '../fix/add-import.ts';
import { addParameter } from '../fix/add-parameter.ts';
import { moveLines } from '../fix/move-lines.ts';
import type { Mapping } from '../promises/combinator-elements.ts';
import type { PromiseCombinator } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { mentionsArguments } from '../variables/mentions-arguments.ts';
import { layoutOf } from './layout-of-map.ts';

/** What changes in the mapper and behind it. */
export interface MapEdit {
  /** How the mapper is to call its signal, if it is to take it. */
  readonly signal?: string;
  readonly uses?: (fixer: TSESLint.RuleFixer) => readonly TSESLint.RuleFix[];
  /** The last argument, if there is to be one. */
  readonly options: string | undefined;
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
  const { argument: mapper } = mapping;
  if (!isFunctionLiteral(mapper) || !takesItem(mapper, sourceCode)) return;
  if (!isMappable(mapping, host)) return undefined;

  const map = addImport('map', call, sourceCode, { host });
  const layout =
    map && layoutOf(call, mapping, { name: map.text, options }, sourceCode);
  if (!layout) return undefined;
  return fixer => [
    ...map.fix(fixer),
    ...layout.around.map(({ range, text }) =>
      fixer.replaceTextRange(range, text),
    ),
    ...moveLines(
      mapper,
      layout.indentation,
      [
        ...takeSignal(mapper, signal, fixer, sourceCode),
        ...(uses?.(fixer) ?? []),
      ],
      fixer,
      sourceCode,
    ),
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
