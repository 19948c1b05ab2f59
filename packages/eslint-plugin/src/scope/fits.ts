import { accepts } from '../types/accepts.ts';
import type { FreeSlot } from '../types/free-slots.ts';
import type { HostParameter, TypeHost } from '../types/type-host.ts';
import { isNullable } from '../types/type-kinds.ts';
import type { AvailableSignal } from './available-signals.ts';

/** Whether the slot takes this signal when there is one. */
export function fits(
  signal: AvailableSignal,
  slot: FreeSlot,
  host: TypeHost,
): boolean {
  if (slot.isDeclared) return true;
  return host
    .partsOf(signal.type)
    .every(part => accepts(slot, slot.signature, part, host));
}

/** Whether the slot takes this signal also when it is absent. */
export function fitsAbsent(
  signal: AvailableSignal,
  slot: FreeSlot,
  host: TypeHost,
): boolean {
  if (!signal.isOptional) return true;
  const isTaken =
    slot.isDeclared ?? accepts(slot, slot.signature, signal.type, host);
  return isTaken && takesAbsent(slot, host);
}

/** Whether the slot takes a signal that is absent. */
export function takesAbsent(slot: FreeSlot, host: TypeHost): boolean {
  if (slot.isDeclared) return slot.kind === 'param';
  const parameter = slot.signature.parameters[slot.index];
  return parameter !== undefined && takesUndefined(slot, parameter, host);
}

/**
 * Whether the slot takes it in a literal: not where the code around leaves open of which
 * type the options are, `load(id: string, options?: Options)` of a `Loader<Options>`.
 */
export function takesLiteral(slot: FreeSlot, host: TypeHost): boolean {
  const type = slot.signature.parameters[slot.index]?.type;
  if (slot.kind === 'param' || slot.isDeclared || !type) return true;
  return host
    .partsOf(type)
    .some(
      part =>
        host.propertyOf(part, slot.key) !== undefined &&
        host.isAssignable(part, type),
    );
}

function takesUndefined(
  slot: FreeSlot,
  { type }: HostParameter,
  host: TypeHost,
): boolean {
  if (slot.kind === 'param') return isNullable(type, host);
  return host
    .partsOf(type)
    .some(part => host.propertyOf(part, slot.key)?.takesUndefined ?? false);
}
