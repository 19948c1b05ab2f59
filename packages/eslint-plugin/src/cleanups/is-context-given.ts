import { demandsMore } from '../types/demands-more.ts';
import type { FilledSlot } from '../types/filled-slots.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';

/**
 * Whether the call is given a whole object that it cannot do without, as the context
 * of a run is, and not mere options: it takes that for other things than its signal.
 */
export function isContextGiven(
  { node, slot }: FilledSlot,
  call: HostCall,
  host: TypeHost,
): boolean {
  if (slot.kind !== 'option' || node !== call.arguments[slot.index]) {
    return false;
  }
  const signature = host.signatureOf(call);
  return signature !== undefined && demandsMore(slot, signature, host);
}
