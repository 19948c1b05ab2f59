import { memoPerProgram } from './memo-per-program.ts';
import type { Slot } from './slots.ts';
import type { HostSignature, HostType, TypeHost } from './type-host.ts';

type OptionSlot = Slot & { readonly kind: 'option' };

/**
 * Whether the object that has this slot has to have something else as well: it is
 * a whole, as the context of a run is, of which the signal is one part.
 */
export function demandsMore(
  slot: OptionSlot,
  signature: HostSignature,
  host: TypeHost,
): boolean {
  return partsOf(slot, signature, host).some(
    part => !isEnough(slot, part, host),
  );
}

/**
 * Whether an object with the signal alone is none that this slot is in: the least may
 * be `{ select: true, signal }`.
 */
export function isNeverAlone(
  slot: OptionSlot,
  signature: HostSignature,
  host: TypeHost,
): boolean {
  return partsOf(slot, signature, host)
    .filter(part => host.propertyOf(part, slot.key) !== undefined)
    .every(part => !isEnough(slot, part, host));
}

function partsOf(
  { index }: OptionSlot,
  { parameters }: HostSignature,
  host: TypeHost,
): readonly HostType[] {
  const type = parameters[index]?.type;
  return type ? host.partsOf(type) : [];
}

function isEnough(
  { key }: OptionSlot,
  part: HostType,
  host: TypeHost,
): boolean {
  return requiredKeys(part, host).every(name => name === key);
}

const requiredKeys = memoPerProgram((type: HostType, host): readonly string[] =>
  host
    .propertiesOf(type)
    .filter(({ isOptional }) => !isOptional)
    .map(({ name }) => name),
);
