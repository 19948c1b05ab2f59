import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { heldLiteral } from '../variables/held-literal.ts';
import { isFreeSlot } from './free-slots.ts';
import { holdsSignal } from './holds-signal.ts';
import { slotsOf } from './slots.ts';
import type { HostCall, TypeHost } from './type-host.ts';
import { isUntyped } from './type-kinds.ts';

/**
 * Whether this is an object that could have been made with a signal, and was made
 * in sight of nothing that is one: `new Request(url, { method: 'PUT' })`, which has a
 * signal by its type that nobody can abort, or a `const` of options without one.
 */
export function isMadeWithoutSignal(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const call = madeBy(expression, sourceCode);
  if (call) {
    return (
      call.arguments.every(each => isNoSignal(each, host)) &&
      leavesSignalOut(call, host, sourceCode)
    );
  }
  const node = unwrap(expression);
  const held =
    node.type === 'Identifier' ? heldLiteral(node, sourceCode) : undefined;
  return (
    held !== undefined &&
    [held.literal, ...held.added.map(({ value }) => value)].every(each =>
      isNoSignal(each, host),
    )
  );
}

/** Where the value is made that this is, or that its constant is given. */
export function madeBy(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.NewExpression | undefined {
  const made = writtenAs(expression, sourceCode);
  return made.type === 'NewExpression' ? made : undefined;
}

function isNoSignal(argument: TSESTree.Node, host: TypeHost): boolean {
  const value = unwrap(argument);
  if (value.type === 'ObjectExpression') {
    return value.properties.every(
      each =>
        each.type === 'Property' && !holdsSignal(host.typeOf(each.value), host),
    );
  }
  const type = host.typeOf(value);
  return !isUntyped(type, host) && !holdsSignal(type, host);
}

function leavesSignalOut(
  call: HostCall,
  host: TypeHost,
  sourceCode: SourceCode,
): boolean {
  const signature = host.signatureOf(call);
  const slots = signature ? slotsOf(signature, host) : [];
  return (
    slots.length > 0 && slots.every(slot => isFreeSlot(slot, call, sourceCode))
  );
}
