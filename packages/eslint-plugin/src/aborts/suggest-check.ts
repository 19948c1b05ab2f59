import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { insertStatementFirst } from '../fix/insert-statement.ts';
import type { RuleContext } from '../rule-context.ts';
import { availableSignals } from '../scope/available-signals.ts';
import { isSignal } from '../signals/is-signal.ts';
import { lineage } from '../signals/lineage.ts';
import type { HostType, TypeHost } from '../types/type-host.ts';
import { isNullable } from '../types/type-kinds.ts';
import type { SwallowedAbort } from './swallowed-abort.ts';

/** A signal as it can be written in a handler. */
export interface NamedSignal {
  readonly text: string;
  readonly isOptional: boolean;
}

/**
 * How the handler can name the signal whose abort it takes: one that is older
 * than the turn of the loop, so that the deadline of the turn is not thrown.
 */
export function nameSignal(
  { signal, region }: SwallowedAbort,
  handler: TSESTree.Node,
  context: RuleContext,
  host: TypeHost,
): NamedSignal | undefined {
  if (isOwnField(signal) && isSignal(signal, context)) {
    const type = host.typeOf(signal);
    const text = context.sourceCode.getText(signal);
    return canThrow(type, host)
      ? { text, isOptional: isNullable(type, host) }
      : undefined;
  }
  const { variables } = lineage(signal, context);
  return availableSignals(handler, context.sourceCode, host).find(
    ({ variable, type }) =>
      variable !== undefined &&
      variables.has(variable) &&
      variable.identifiers.every(each => !isWithin(each, region)) &&
      canThrow(type, host),
  );
}

// `this.#stopped.signal`
function isOwnField(node: TSESTree.Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    !node.computed &&
    (node.object.type === 'ThisExpression' || isOwnField(node.object))
  );
}

function canThrow(type: HostType, host: TypeHost): boolean {
  return host
    .partsOf(type)
    .every(part => host.propertyOf(part, 'throwIfAborted') !== undefined);
}

/**
 * Begins this handler with a statement that throws the abort of the signal: a
 * block, the value of an arrow function, or a function that is handed over by its name.
 */
export function throwIfAborted(
  { text, isOptional }: NamedSignal,
  body: TSESTree.Node,
  fixer: TSESLint.RuleFixer,
  { sourceCode }: RuleContext,
): TSESLint.RuleFix | null {
  const statement = `${text}${isOptional ? '?' : ''}.throwIfAborted()`;
  if (body.type === 'BlockStatement') {
    return insertStatementFirst(body, statement, fixer, sourceCode);
  }
  const arrow = arrowOf(body);
  if (arrow) {
    const token = sourceCode.getTokenBefore(arrow.body, isArrow);
    const first = token && sourceCode.getTokenAfter(token);
    if (!first) return null;
    const [start] = first.range;
    const end = arrow.range[1];
    const value = sourceCode.text.slice(start, end);
    const rest = isDropped(arrow) ? restOf(body, value) : ` return ${value};`;
    return fixer.replaceTextRange([start, end], `{ ${statement};${rest} }`);
  }
  const name = /^error\b/u.test(text) ? 'reason' : 'error';
  const call = `${sourceCode.getText(body)}(${name})`;
  return fixer.replaceText(body, `${name} => { ${statement}; ${call}; }`);
}

function isArrow({ value }: TSESTree.Token): boolean {
  return value === '=>';
}

/** The arrow function in a `catch` that this is the value of. */
function arrowOf(
  body: TSESTree.Node,
): TSESTree.ArrowFunctionExpression | undefined {
  const { parent } = body;
  return parent?.type === 'ArrowFunctionExpression' &&
    parent.body === body &&
    parent.parent.type === 'CallExpression'
    ? parent
    : undefined;
}

/** `await load().catch(() => undefined);` */
function isDropped({ parent: call }: TSESTree.ArrowFunctionExpression) {
  return call.parent?.parent?.type === 'ExpressionStatement';
}

/** What the handler does when nobody takes its value. */
function restOf(body: TSESTree.Node, value: string): string {
  return body.type === 'CallExpression' || body.type === 'AwaitExpression'
    ? ` ${value};`
    : '';
}

/** Whether {@link throwIfAborted} has a place in it. */
export function canBegin(body: TSESTree.Node): boolean {
  return (
    body.type === 'BlockStatement' ||
    arrowOf(body) !== undefined ||
    (body.type === 'MemberExpression' && body.parent.type === 'CallExpression')
  );
}
