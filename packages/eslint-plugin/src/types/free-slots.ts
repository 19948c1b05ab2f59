import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/find-property.ts';
import { slotsOf } from './slots.ts';
import type { Slot } from './slots.ts';
import type { HostCall, HostSignature, TypeHost } from './type-host.ts';

/**
 * The slots by which this call could take a signal and is not given one. None
 * where that cannot be told: behind a spread, in an options object that is no
 * literal, or where the key is there, whatever its value (`signal: undefined`
 * says that no signal is meant).
 */
export function freeSlots(call: HostCall, host: TypeHost): readonly FreeSlot[] {
  const signature = host.signatureOf(call);
  if (!signature) return [];

  const slots = slotsOf(signature, host);
  if (slots.length === 0) return slotsOfOverload(call, signature, host);
  return slots
    .filter(slot => isFree(slot, call))
    .map(slot => ({ ...slot, signature }));
}

/** A slot, with the signature that has it: the resolved one, or an overload. */
export type FreeSlot = Slot & { readonly signature: HostSignature };

function isFree(slot: Slot, call: HostCall): boolean {
  const given = call.arguments.slice(0, slot.index + 1);
  if (given.some(argument => argument.type === 'SpreadElement')) return false;

  const argument = given[slot.index];
  if (!argument) return true;
  return (
    slot.kind === 'option' &&
    argument.type === 'ObjectExpression' &&
    hasKnownKeys(argument) &&
    !findProperty(argument, slot.key)
  );
}

function hasKnownKeys(literal: TSESTree.ObjectExpression): boolean {
  return literal.properties.every(
    property =>
      property.type === 'Property' &&
      (!property.computed || property.key.type === 'Literal'),
  );
}

/**
 * The slot of the one other overload that is this call with a signal at the
 * end, as Roslyn's CA2016 proves it. Two such overloads prove nothing.
 */
function slotsOfOverload(
  call: HostCall,
  signature: HostSignature,
  host: TypeHost,
): readonly FreeSlot[] {
  const [only, ...others] = host
    .otherOverloadsOf(call)
    .filter(overload => isSameCallWithMore(overload, call, signature, host));
  if (!only || others.length > 0) return [];
  return slotsOf(only, host)
    .filter(slot => slot.index === call.arguments.length)
    .map(slot => ({ ...slot, signature: only }));
}

function isSameCallWithMore(
  overload: HostSignature,
  call: HostCall,
  signature: HostSignature,
  host: TypeHost,
): boolean {
  const parameters = host.parametersOf(overload);
  const { arguments: given } = call;
  if (parameters.length !== given.length + 1) return false;
  if (slotsOf(overload, host).length !== 1) return false;
  if (host.isDeprecated(overload)) return false;

  const fits = given.every((argument, index) => {
    const parameter = parameters[index];
    return (
      argument.type !== 'SpreadElement' &&
      parameter !== undefined &&
      host.isAssignable(host.typeOf(argument), parameter.type)
    );
  });
  const [expected, actual] = [signature, overload].map(each =>
    host.awaitedTypeOf(host.returnTypeOf(each)),
  );
  return fits && !!expected && !!actual && host.isAssignable(actual, expected);
}
