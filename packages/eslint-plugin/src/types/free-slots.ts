import type { TSESTree } from '@typescript-eslint/utils';

import { missingKeys } from '../ast/literals/missing-keys.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { isKnownWithout } from '../variables/is-known-without.ts';
import { isTakenFrom } from '../variables/is-taken-from.ts';
import { writtenOptions } from '../variables/written-options.ts';
import { declaredSlotsOf } from './declared-slots.ts';
import { isOfKind } from './is-of-kind.ts';
import { isUnwritable } from './is-unwritable.ts';
import { slotsOfOverload } from './overload-slots.ts';
import { rulesSignalOut } from './rules-signal-out.ts';
import { slotsOf } from './slots.ts';
import type { Slot } from './slots.ts';
import type { HostCall, HostSignature, TypeHost } from './type-host.ts';
import { isUntyped } from './type-kinds.ts';

/**
 * The slots by which this call could take a signal and is not given one. None
 * where that cannot be told: behind a spread, in an options object that is no
 * literal and no `const` of one, or where the key is there, whatever its value (`signal: undefined`
 * says that no signal is meant).
 */
export function freeSlots(
  call: HostCall,
  host: TypeHost,
  sourceCode: SourceCode,
): readonly FreeSlot[] {
  const signature = host.signatureOf(call);
  if (!signature) return [];

  const declared = declaredSlotsOf(call, host);
  if (declared.length > 0) {
    return declared
      .filter(slot => isFreeSlot(slot, call, sourceCode))
      .map(slot => ({ ...slot, signature, isDeclared: true }));
  }
  return slotsByTypes(call, signature, host, sourceCode).map(slot =>
    isUnwritable(slot, call, host) ? { ...slot, isUnwritable: true } : slot,
  );
}

function slotsByTypes(
  call: HostCall,
  signature: HostSignature,
  host: TypeHost,
  sourceCode: SourceCode,
): readonly FreeSlot[] {
  const slots = slotsOf(signature, host);
  if (slots.every(slot => isGivenOtherwise(slot, call, host, sourceCode))) {
    return slotsOfOverload(call, signature, host);
  }
  const free = slots
    .filter(slot => isFreeSlot(slot, call, sourceCode))
    .map(slot => ({ ...slot, signature }))
    .filter(slot => isOfKind(slot, call, host));
  return betterSlots(free, call, signature, host) ?? free;
}

/**
 * The slot of an overload that an edit can give the signal to, where it cannot to these.
 * And the one right after the arguments, before those that are further away: of
 * `spawn(file, args?, options?)` and `spawn(file, options?)` the second is meant, since
 * `undefined` in the place of the arguments may be taken for the options.
 */
function betterSlots(
  free: readonly FreeSlot[],
  call: HostCall,
  signature: HostSignature,
  host: TypeHost,
): readonly FreeSlot[] | undefined {
  if (free.length === 0) return undefined;
  const isWritable = (slot: FreeSlot): boolean =>
    !isUnwritable(slot, call, host);
  const writable = free.filter(isWritable);
  const { length } = call.arguments;
  if (writable.some(({ index }) => index <= length)) return undefined;
  const places = writable.length > 0 ? [] : free.map(({ index }) => index);
  const better = [length, ...places]
    .flatMap(index => slotsOfOverload(call, signature, host, index))
    .find(isWritable);
  return better ? [better] : undefined;
}

/**
 * Whether any signature of the called value has a slot, or may get one from what
 * the call makes of its type parameters: cheap, since that is known of each
 * signature once, and no call has to be resolved for it. Most have none.
 */
export function mayHaveSlots(
  call: HostCall,
  host: TypeHost,
  isWanted: (slot: Slot, signature?: HostSignature) => boolean = () => true,
): boolean {
  return (
    host
      .overloadsOf(call)
      .some(
        each =>
          each.isGeneric ||
          slotsOf(each, host).some(slot => isWanted(slot, each)),
      ) || declaredSlotsOf(call, host).some(slot => isWanted(slot))
  );
}

/** Whether there may be {@link freeSlots}, as cheap: most calls have their signal. */
export function mayHaveFreeSlots(
  call: HostCall,
  host: TypeHost,
  sourceCode: SourceCode,
): boolean {
  const last = call.arguments.length - 1;
  return mayHaveSlots(
    call,
    host,
    (slot, signature) =>
      isFreeSlot(slot, call, sourceCode) ||
      // What is given there may be the callback that comes after the options.
      (slot.index === last && (signature?.parameters.length ?? 0) > last + 1),
  );
}

/** Whether something is given there that is no options object, such as a URL. */
function isGivenOtherwise(
  slot: Slot,
  call: HostCall,
  host: TypeHost,
  sourceCode: SourceCode,
): boolean {
  const argument = call.arguments[slot.index];
  if (slot.kind === 'param' || !argument) return false;
  if (writtenOptions(argument, sourceCode)) return false;
  if (isRestWithout(slot.key, argument, sourceCode)) return false;
  return host
    .partsOf(host.typeOf(argument))
    .every(part => !isUntyped(part, host) && !host.propertyOf(part, slot.key));
}

/** A slot, with the signature that has it: the resolved one, or an overload. */
export type FreeSlot = Slot & {
  readonly signature: HostSignature;
  /** Whether the settings say so: the types say nothing of what it takes. */
  readonly isDeclared?: boolean;
  /** Whether its argument is still to come, before the callback that is there. */
  readonly isBeforeCallback?: boolean;
  /** Whether options with the signal alone would not do, so that no edit gives it. */
  readonly isUnwritable?: boolean;
};

/** Whether this call shows that it gives nothing to this slot. */
export function isFreeSlot(
  slot: Slot,
  call: HostCall,
  sourceCode: SourceCode,
): boolean {
  const given = call.arguments.slice(0, slot.index + 1);
  if (given.some(argument => argument.type === 'SpreadElement')) return false;

  const argument = given[slot.index];
  if (!argument) return true;
  if (slot.kind === 'param' || rulesSignalOut(argument, sourceCode))
    return false;
  return isWrittenWithout(
    [...(slot.under ?? []), slot.key],
    argument,
    sourceCode,
  );
}

/** Whether this argument shows that it has nothing at the end of these keys. */
function isWrittenWithout(
  keys: readonly string[],
  argument: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const [key = ''] = keys;
  const options = writtenOptions(argument, sourceCode);
  if (!options) return isRestWithout(key, argument, sourceCode);
  const lacks = (spread: TSESTree.Node, each: string): boolean =>
    isKnownWithout(spread, each, sourceCode);
  return (
    missingKeys(options.literal, keys, lacks) !== undefined &&
    options.added.every(({ name }) => name !== key)
  );
}

function isRestWithout(
  key: string,
  argument: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const node = unwrap(argument);
  return node.type === 'Identifier' && isTakenFrom(node, key, sourceCode);
}
