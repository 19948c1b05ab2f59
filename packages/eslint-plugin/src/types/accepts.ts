import type { Slot } from './slots.ts';
import type { HostSignature, HostType, TypeHost } from './type-host.ts';

/**
 * Whether the slot of this signature takes a value of this type. It does not
 * take an `AbortSignal | undefined` where `exactOptionalPropertyTypes` is on
 * and the property does not name `undefined`.
 */
export function accepts(
  slot: Slot,
  signature: HostSignature,
  source: HostType,
  host: TypeHost,
): boolean {
  const parameter = signature.parameters[slot.index];
  if (!parameter) return false;
  if (slot.kind === 'param') return host.isAssignable(source, parameter.type);

  return host
    .partsOf(parameter.type)
    .some(part => host.propertyOf(part, slot.key)?.takes(source) ?? false);
}
