import type { FreeSlot } from './free-slots.ts';
import type { HostCall, TypeHost } from './type-host.ts';

/**
 * Whether the options that are given are of a kind that has the slot: of
 * `{ type: 'url'; signal?: AbortSignal } | { type: 'text' }` only one is.
 */
export function isOfKind(
  slot: FreeSlot,
  call: HostCall,
  host: TypeHost,
): boolean {
  const argument = call.arguments[slot.index];
  const parameter = slot.signature.parameters[slot.index];
  if (slot.kind === 'param' || !argument || !parameter) return true;
  const parts = host.partsOf(parameter.type);
  const kinds = parts.filter(part => host.propertyOf(part, slot.key));
  return (
    kinds.length === parts.length ||
    kinds.some(kind => host.isAssignable(host.typeOf(argument), kind))
  );
}
