import type { TSESTree } from '@typescript-eslint/utils';

import type { FreeSlot } from './free-slots.ts';
import { isUnwritable } from './is-unwritable.ts';
import { otherOverloads } from './signatures.ts';
import { slotsOf } from './slots.ts';
import type { Slot } from './slots.ts';
import type { HostCall, HostSignature, TypeHost } from './type-host.ts';

/**
 * The slot of the other overload that is this call with a signal at this place, as
 * Roslyn's CA2016 proves it, or with options before the callback that ends it. Of two
 * such overloads nothing is known, unless they take the signal in the same place: then
 * one is as good as the other, but for one whose options have to say more.
 */
export function slotsOfOverload(
  call: HostCall,
  signature: HostSignature,
  host: TypeHost,
  index = call.arguments.length,
): readonly FreeSlot[] {
  const found = otherOverloads(call, host)
    .flatMap(overload => [
      ...slotsBehind(overload, index, call, host),
      ...slotsBeforeCallback(overload, call, host),
    ])
    .filter(
      slot =>
        !slot.signature.isDeprecated &&
        givesTheSame(slot.signature, signature, host),
    );
  const [first, ...others] = found;
  return first && others.every(other => isSamePlace(other, first))
    ? [found.find(slot => !isUnwritable(slot, call, host)) ?? first]
    : [];
}

/**
 * The slots of the options that this overload takes before the callback which is the
 * last argument: `readFile(path, { signal }, callback)`.
 */
export function slotsBeforeCallback(
  overload: HostSignature,
  { arguments: given }: HostCall,
  host: TypeHost,
): readonly FreeSlot[] {
  const index = given.length - 1;
  const callback = given[index];
  if (!callback || callback.type === 'SpreadElement') return [];
  const options = slotsAt(index, overload, host).filter(
    ({ kind }) => kind === 'option',
  );
  const takesCallback = (): boolean =>
    overload.parameters
      .slice(index + 1, index + 2)
      .some(({ type }) => canBeCalled(type, host));
  return options.length > 0 &&
    takesCallback() &&
    canBeCalled(host.typeOf(callback), host) &&
    fits(overload, given.slice(0, index), host)
    ? options.map(slot => ({ ...slot, isBeforeCallback: true }))
    : [];
}

/** The slots at this place, if the overload needs nothing else than what is given. */
function slotsBehind(
  overload: HostSignature,
  index: number,
  { arguments: given }: HostCall,
  host: TypeHost,
): readonly FreeSlot[] {
  const slots = slotsAt(index, overload, host);
  const isEnough = overload.parameters.every(
    ({ isOptional }, at) => at < given.length || at === index || isOptional,
  );
  // Asked last, since to compare types is dear.
  return slots.length > 0 && isEnough && fits(overload, given, host)
    ? slots
    : [];
}

function slotsAt(
  index: number,
  overload: HostSignature,
  host: TypeHost,
): readonly FreeSlot[] {
  return slotsOf(overload, host)
    .filter(slot => slot.index === index)
    .map(slot => ({ ...slot, signature: overload }));
}

function canBeCalled(type: HostSignature['returnType'], host: TypeHost) {
  return host.partsOf(type).some(part => host.isCallable(part));
}

function isSamePlace(one: Slot, other: Slot): boolean {
  return one.index === other.index && keyOf(one) === keyOf(other);
}

function keyOf(slot: Slot): string | undefined {
  return slot.kind === 'option' ? slot.key : undefined;
}

/** Whether the overload takes these arguments in its first places. */
function fits(
  { parameters }: HostSignature,
  given: readonly TSESTree.CallExpressionArgument[],
  host: TypeHost,
): boolean {
  return given.every((argument, index) => {
    const parameter = parameters[index];
    return (
      argument.type !== 'SpreadElement' &&
      parameter !== undefined &&
      host.isAssignable(host.typeOf(argument), parameter.type)
    );
  });
}

/**
 * Whether the overload gives what the call gives. One with type parameters does if both
 * are declared alike, since it is the call that decides about those.
 */
function givesTheSame(
  overload: HostSignature,
  signature: HostSignature,
  host: TypeHost,
): boolean {
  const [expected, actual] = [signature, overload].map(each =>
    host.awaitedTypeOf(each.returnType),
  );
  return (
    (!!expected && !!actual && host.isAssignable(actual, expected)) ||
    (overload.isGeneric &&
      overload.declaredResult !== '' &&
      overload.declaredResult === signature.declaredResult)
  );
}
