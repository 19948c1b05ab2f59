import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/literals/find-property.ts';
import { slotsOf } from './slots.ts';
import type { Slot } from './slots.ts';
import type { HostCall, TypeHost } from './type-host.ts';

/** A slot, with what the call gives to it. */
export interface FilledSlot {
  readonly slot: Slot;
  /** The argument, or the value in its literal that the slot is named by. */
  readonly node: TSESTree.Expression;
}

/**
 * What this call gives to the slots of its signature. An options object that is
 * no literal is given as a whole, with whatever signal it has.
 */
export function filledSlots(
  call: HostCall,
  host: TypeHost,
): readonly FilledSlot[] {
  const signature = host.signatureOf(call);
  if (!signature) return [];
  return slotsOf(signature, host).flatMap(slot => {
    const given = call.arguments.slice(0, slot.index + 1);
    if (given.some(argument => argument.type === 'SpreadElement')) return [];
    const argument = given[slot.index];
    if (!argument || argument.type === 'SpreadElement') return [];
    if (slot.kind === 'param' || argument.type !== 'ObjectExpression') {
      return [{ slot, node: argument }];
    }
    const value = findProperty(argument, slot.key)?.value;
    return value && isExpression(value) ? [{ slot, node: value }] : [];
  });
}

/**
 * The last spread of each options literal that a slot of this call is in, where
 * nothing else in the literal gives the signal: `{ ...options }`.
 */
export function spreadSlots(
  call: HostCall,
  host: TypeHost,
): readonly FilledSlot[] {
  const signature = host.signatureOf(call);
  if (!signature) return [];
  return slotsOf(signature, host).flatMap(slot => {
    const literal = call.arguments[slot.index];
    if (slot.kind !== 'option' || slot.under) return [];
    if (literal?.type !== 'ObjectExpression') return [];
    if (findProperty(literal, slot.key)) return [];
    const spread = literal.properties.findLast(
      ({ type }) => type === 'SpreadElement',
    );
    if (spread?.type !== 'SpreadElement') return [];
    const { argument } = spread;
    return [{ slot, node: conditionalValue(argument, slot.key) ?? argument }];
  });
}

/** The value of `key` in `signal && { key: signal }`. */
function conditionalValue(
  expression: TSESTree.Expression,
  key: string,
): TSESTree.Expression | undefined {
  if (expression.type !== 'LogicalExpression') return undefined;
  const { right } = expression;
  const value =
    right.type === 'ObjectExpression'
      ? findProperty(right, key)?.value
      : undefined;
  return value && isExpression(value) ? value : undefined;
}

// The value of a property is a pattern in a pattern alone.
function isExpression(
  value: TSESTree.Property['value'],
): value is TSESTree.Expression {
  return (
    value.type !== 'AssignmentPattern' &&
    value.type !== 'TSEmptyBodyFunctionExpression'
  );
}
