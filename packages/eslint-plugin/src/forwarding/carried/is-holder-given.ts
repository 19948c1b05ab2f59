import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../../ast/is-within.ts';
import { findProperty } from '../../ast/literals/find-property.ts';
import { rootOf } from '../../ast/root-of.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { holdsSignal } from '../../types/holds-signal.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { constantValue } from '../../variables/constant-value.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { isReassigned } from '../../variables/is-reassigned.ts';
import { writtenParts } from '../../variables/written-parts.ts';

type Variable = TSESLint.Scope.Variable;

/**
 * Whether the call may find a signal that is nested in what the function was given:
 * it is handed all of that, be it to make an argument of it, or is a method of the
 * object that has the signal, as in `ctx.mcpReq.send()`, or that keeps it in its options:
 * `client.load()` for `client.config.signal`. Or it is a method of a part of what has it.
 */
export function isHolderGiven(
  call: HostCall,
  { kind, text, variable }: AvailableSignal,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  if (!variable) return false;
  if (kind === 'options' && isOfPart(call.callee, variable)) return true;
  if (kind !== 'nested') {
    const holder = holderOf(variable, last(text), sourceCode, host);
    return holder !== undefined && isGivenWhole(holder, call, sourceCode);
  }
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression') {
    const target = sourceCode.getText(callee.object);
    if (`${withoutMarks(target)}.${last(text)}` === withoutMarks(text))
      return true;
    if (ofOptions.test(text) && isMadeOf(callee.object, variable, sourceCode))
      return true;
  }
  return isGivenWhole(variable, call, sourceCode);
}

/**
 * Whether this is a method of a part of the object that may have the signal:
 * `device.screen.record()` sees `device.signal`. A function that came beside options or a
 * context, `tools.load()` or `params.db.load()`, may know nothing of it.
 */
function isOfPart(callee: TSESTree.Node, { name }: Variable): boolean {
  const method = unwrap(callee);
  if (method.type !== 'MemberExpression') return false;
  const part = unwrap(method.object);
  const root = rootOf(part);
  return (
    root !== part &&
    root.type === 'Identifier' &&
    root.name === name &&
    !bag.test(name)
  );
}

// Nor does a name of a letter or two say what it is.
const bag =
  /^\w{1,2}$|arg|config|context|ctx|dep|env|event|extra|init|input|opt|param|prop|req|setting|state/iu;

function isGivenWhole(
  { references }: Variable,
  call: HostCall,
  sourceCode: SourceCode,
): boolean {
  const parts = writtenParts(call, sourceCode);
  return references.some(
    ({ identifier }) =>
      parts.some(part => isWithin(identifier, part)) &&
      wrapped(identifier).parent?.type !== 'MemberExpression',
  );
}

/**
 * What the constant of this signal was taken from in the end: the `params` of
 * `const { signal } = params.config`. Not what has the signal as a member, of which
 * the types tell.
 */
function holderOf(
  variable: Variable,
  key: string,
  sourceCode: SourceCode,
  host: TypeHost,
): Variable | undefined {
  const init = declaratorOf(variable)?.init;
  if (!init || isReassigned(variable)) return undefined;
  const value = leftOf(init);
  const taken =
    value.type === 'ObjectExpression' ? findProperty(value, key)?.value : value;
  const root = taken && rootOf(leftOf(taken));
  if (root?.type !== 'Identifier') return undefined;
  const holder = findVariable(root.name, root, sourceCode);
  // Ever further up, so that it comes to an end.
  if (!holder || !isBefore(holder, variable)) return undefined;
  const further = holderOf(holder, key, sourceCode, host);
  if (further) return further;
  return holdsSignal(host.typeOf(root), host) ? undefined : holder;
}

function isBefore(one: Variable, other: Variable): boolean {
  const [[first], [second]] = [one.identifiers, other.identifiers];
  return (
    first !== undefined &&
    second !== undefined &&
    first.range[0] < second.range[0]
  );
}

/** `params.config` in `params.config ?? {}` */
function leftOf(expression: TSESTree.Node): TSESTree.Node {
  const node = unwrap(expression);
  return node.type === 'LogicalExpression' ? leftOf(node.left) : node;
}

// A function that came beside a context, `params.load()`, may know nothing of it.
const ofOptions = /(?:config|init|options|opts)\??\.\w+$/iu;

/** `client`, or the `connection` of `const connection = client ?? connect()`. */
function isMadeOf(
  object: TSESTree.Node,
  variable: AvailableSignal['variable'],
  sourceCode: SourceCode,
): boolean {
  const value = unwrap(object);
  if (value.type === 'LogicalExpression')
    return isMadeOf(value.left, variable, sourceCode);
  if (!variable || value.type !== 'Identifier') return false;
  if (findVariable(value.name, value, sourceCode) === variable) return true;
  const made = constantValue(value, sourceCode);
  return made?.type === 'LogicalExpression'
    ? isMadeOf(made, variable, sourceCode)
    : false;
}

function last(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1);
}

function withoutMarks(text: string): string {
  return text.replaceAll(/[?!]/gu, '');
}
