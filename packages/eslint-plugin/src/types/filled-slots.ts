import type { TSESTree } from '@typescript-eslint/utils';

import { isExpression } from '../ast/is-expression.ts';
import { isWithin } from '../ast/is-within.ts';
import { findProperty } from '../ast/literals/find-property.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { writtenOptions } from '../variables/written-options.ts';
import { slotsOf } from './slots.ts';
import type { Slot } from './slots.ts';
import type { HostCall, TypeHost } from './type-host.ts';

/** A slot, with what the call gives to it. */
export interface FilledSlot extends GivenValue {
  readonly slot: Slot;
}

export interface GivenValue {
  /** The argument, or the value in its literal that the slot is named by. */
  readonly node: TSESTree.Expression;
  /** Where the call has it: that, or the name of the literal that it is in. */
  readonly place: TSESTree.Expression;
}

/**
 * What this call gives to the slots of its signature. An options object whose
 * literal is not in sight is given as a whole, with whatever signal it has.
 */
export function filledSlots(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): readonly FilledSlot[] {
  const signature = host.signatureOf(call);
  if (!signature) return [];
  return slotsOf(signature, host).flatMap(slot => {
    const given = call.arguments.slice(0, slot.index + 1);
    if (given.some(argument => argument.type === 'SpreadElement')) return [];
    const argument = given[slot.index];
    if (!argument || argument.type === 'SpreadElement') return [];
    if (slot.kind === 'param' || !writtenOptions(argument, sourceCode)) {
      return [{ slot, node: argument, place: argument }];
    }
    const value = valueGiven(slot.key, argument, sourceCode);
    return value ? [{ slot, ...value }] : [];
  });
}

/** What the literal of this argument has by that key, if it is in sight. */
export function valueGiven(
  key: string,
  argument: TSESTree.CallExpressionArgument,
  sourceCode: SourceCode,
): GivenValue | undefined {
  if (argument.type === 'SpreadElement') return undefined;
  const options = writtenOptions(argument, sourceCode);
  const node =
    options?.added.findLast(({ name }) => name === key)?.value ??
    (options && findProperty(options.literal, key)?.value);
  if (!node || !isExpression(node)) return undefined;
  return { node, place: isWithin(node, argument) ? node : argument };
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
    const argument = call.arguments[slot.index];
    const literal = argument && unwrap(argument);
    if (slot.kind !== 'option' || slot.under) return [];
    if (literal?.type !== 'ObjectExpression') return [];
    if (findProperty(literal, slot.key)) return [];
    const spread = literal.properties.findLast(
      ({ type }) => type === 'SpreadElement',
    );
    if (spread?.type !== 'SpreadElement') return [];
    const given = spread.argument;
    const node = conditionalValue(given, slot.key) ?? given;
    return [{ slot, node, place: node }];
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
