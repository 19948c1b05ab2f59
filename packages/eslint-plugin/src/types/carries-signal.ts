import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { heldLiteral } from '../variables/held-literal.ts';
import { closesOverSignal } from './closes-over-signal.ts';
import { holdsSignal } from './holds-signal.ts';
import { isMadeWithoutSignal } from './is-made-without-signal.ts';
import type { HostCall, TypeHost } from './type-host.ts';

/**
 * Whether an argument of this call is a signal, holds one (a `Request`, the
 * options of the caller), or is a function that closes over one.
 */
export function carriesSignal(
  call: HostCall,
  host: TypeHost,
  sourceCode: SourceCode,
): boolean {
  return carrySignal(call.arguments, host, sourceCode);
}

/** Whether a call in this code is given a signal in such a way, whatever it gives for it. */
export function passesSignal(
  code: TSESTree.Node,
  host: TypeHost,
  sourceCode: SourceCode,
): boolean {
  return someNode(
    code,
    sourceCode,
    node =>
      (node.type === 'CallExpression' || node.type === 'NewExpression') &&
      carriesSignal(node, host, sourceCode),
  );
}

/** Whether such a one is among these arguments. */
export function carrySignal(
  given: readonly TSESTree.Node[],
  host: TypeHost,
  sourceCode: SourceCode,
): boolean {
  return given.some(argument =>
    argument.type === 'SpreadElement'
      ? holdsSignal(host.typeOf(argument.argument), host)
      : argumentCarries(argument, host, sourceCode),
  );
}

function argumentCarries(
  argument: TSESTree.Node,
  host: TypeHost,
  sourceCode: SourceCode,
): boolean {
  const value = unwrap(argument);
  if (isFunctionLiteral(value))
    return closesOverSignal(value, sourceCode, host);
  if (value.type === 'ObjectExpression') {
    return literalCarries(value, host, sourceCode);
  }
  if (holdsSignal(host.typeOf(argument), host)) {
    return !isMadeWithoutSignal(argument, sourceCode, host);
  }
  const written = writtenAs(value, sourceCode);
  if (written.type === 'ConditionalExpression') {
    return [written.consequent, written.alternate]
      .map(unwrap)
      .some(
        each =>
          each.type === 'ObjectExpression' &&
          literalCarries(each, host, sourceCode),
      );
  }
  const held =
    value.type === 'Identifier' ? heldLiteral(value, sourceCode) : undefined;
  return held !== undefined && literalCarries(held.literal, host, sourceCode);
}

function literalCarries(
  { properties }: TSESTree.ObjectExpression,
  host: TypeHost,
  sourceCode: SourceCode,
): boolean {
  return properties.some(property =>
    property.type === 'SpreadElement'
      ? givesSignal(property.argument, host, sourceCode)
      : argumentCarries(property.value, host, sourceCode),
  );
}

/** Whether this has a signal by its type, and was not made without one in sight. */
function givesSignal(
  value: TSESTree.Expression,
  host: TypeHost,
  sourceCode: SourceCode,
): boolean {
  return (
    holdsSignal(host.typeOf(value), host) &&
    !isMadeWithoutSignal(value, sourceCode, host)
  );
}
