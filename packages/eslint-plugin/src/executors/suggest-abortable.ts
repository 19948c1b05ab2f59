import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import { onlyExpression } from '../ast/only-expression.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { addImport } from '../fix/add-import.ts';
import type { ImportOptions } from '../fix/add-import.ts';
import { propertyText } from '../fix/property-text.ts';
import { withoutNull } from '../fix/without-null.ts';
import { promiseExecutor } from '../promises/promise-executor.ts';
import type { SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { isNullable } from '../types/type-kinds.ts';
import type { DeafPromise } from './deaf-promise.ts';
import { settlementBy } from './settlement.ts';
import type { Settlement } from './settlement.ts';

export interface AbortableSuggestion {
  /** What takes the place of the promise. */
  readonly method: 'sleep' | 'once';
  readonly data: { readonly signal: string };
  readonly fix: TSESLint.ReportFixFunction;
}

interface Replacement {
  readonly method: AbortableSuggestion['method'];
  readonly from: ImportOptions;
  /** The arguments before the options. */
  readonly arguments: readonly TSESTree.Node[];
}

/**
 * The edit that puts a wait with the signal in the place of this promise, where
 * the promise is nothing but a wait for a time or for one event.
 */
export function suggestAbortable(
  { kind, node: call, signal }: DeafPromise,
  making: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): readonly AbortableSuggestion[] {
  if (kind === 'handler' || !isUsual(signal, host)) return [];
  if (making.type !== 'NewExpression') return [];
  const settlement = wholeSettlement(call, making, sourceCode);
  if (!settlement) return [];
  const replacement =
    kind === 'timer'
      ? sleepOf(call, host)
      : settlement.value
        ? undefined
        : onceOf(call, making, host);
  if (!replacement) return [];

  const { method, from, arguments: given } = replacement;
  const binding = addImport(method, making, sourceCode, { ...from, host });
  if (!binding) return [];
  const texts = given.map(each => sourceCode.getText(each));
  const property = propertyText('signal', withoutNull(signal, host));
  const then = thenText(settlement, making, sourceCode);
  return [
    {
      method,
      data: { signal: signal.text },
      fix: fixer => [
        ...binding.fix(fixer),
        fixer.replaceText(
          making,
          `${binding.text}(${[...texts, `{ ${property} }`].join(', ')})${then}`,
        ),
      ],
    },
  ];
}

/** Whether it is a signal of the platform, which every wait takes. */
function isUsual({ type }: AvailableSignal, host: TypeHost): boolean {
  return host
    .partsOf(type)
    .every(part =>
      ['onabort', 'throwIfAborted', 'reason'].every(
        name => host.propertyOf(part, name) !== undefined,
      ),
    );
}

/** How the call settles the promise, where the executor does nothing else. */
function wholeSettlement(
  call: TSESTree.CallExpression,
  making: TSESTree.NewExpression,
  sourceCode: SourceCode,
): Settlement | undefined {
  const executor = promiseExecutor(making, sourceCode);
  if (!executor) return undefined;
  if (!making.arguments.some(each => unwrap(each) === executor)) return;
  if (sourceCode.getCommentsInside(making).length > 0) return undefined;
  if (onlyExpression(executor.body) !== call) return undefined;
  return settlementBy(call, executor);
}

/** What the timer would have settled the promise with, of the type that it states. */
function thenText(
  { way, value }: Settlement,
  making: TSESTree.NewExpression,
  sourceCode: SourceCode,
): string {
  if (!value) return '';
  const [type] = making.typeArguments?.params ?? [];
  const stated = type ? `<${sourceCode.getText(type)}>` : '';
  const text = sourceCode.getText(value);
  if (way === 'reject') return `.then${stated}(() => { throw ${text}; })`;
  const result = value.type === 'ObjectExpression' ? `(${text})` : text;
  return `.then${stated}(() => ${result})`;
}

function sleepOf(
  { arguments: [, delay] }: TSESTree.CallExpression,
  host: TypeHost,
): Replacement | undefined {
  if (!delay || delay.type === 'SpreadElement') return undefined;
  const type = host.typeOf(delay);
  const isNumber =
    !isNullable(type, host) &&
    host
      .partsOf(type)
      .every(part => host.propertyOf(part, 'toFixed') !== undefined);
  return isNumber
    ? {
        method: 'sleep',
        from: { alias: 'abortableSleep' },
        arguments: [delay],
      }
    : undefined;
}

/** For an emitter of Node, where nobody uses what the event brings. */
function onceOf(
  call: TSESTree.CallExpression,
  making: HostCall,
  host: TypeHost,
): Replacement | undefined {
  const method = methodCall(call);
  const signature = host.signatureOf(call);
  const [event] = call.arguments;
  if (method?.name !== 'once' || !signature || !event) return undefined;
  if (signature.module !== 'events' || !isDropped(making)) return;
  if (isNullable(host.typeOf(method.object), host)) return undefined;
  return {
    method: 'once',
    from: { module: 'node:events', alias: 'onceEvent' },
    arguments: [method.object, event],
  };
}

function isDropped(promise: TSESTree.Node): boolean {
  const wait = wrapped(promise).parent;
  return (
    wait?.type === 'AwaitExpression' &&
    wrapped(wait).parent?.type === 'ExpressionStatement'
  );
}
