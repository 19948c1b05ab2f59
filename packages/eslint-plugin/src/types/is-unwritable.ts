import { isNeverAlone } from './demands-more.ts';
import type { FreeSlot } from './free-slots.ts';
import type { HostCall, TypeHost } from './type-host.ts';

/** Whether the options that are still to come have to say more than the code shows. */
export function isUnwritable(
  slot: FreeSlot,
  { arguments: given }: HostCall,
  host: TypeHost,
): boolean {
  return (
    slot.kind === 'option' &&
    (slot.index >= given.length || slot.isBeforeCallback === true) &&
    isNeverAlone(slot, slot.signature, host)
  );
}
