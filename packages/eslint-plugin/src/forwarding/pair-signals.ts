import type { AvailableSignal } from '../scope/available-signals.ts';
import { fits } from '../scope/fits.ts';
import type { FreeSlot } from '../types/free-slots.ts';
import type { TypeHost } from '../types/type-host.ts';

/** A signal that a call should have been given, and by which slot. */
export interface MissingSignal {
  readonly signal: AvailableSignal;
  readonly slot: FreeSlot;
}

/** Each signal with the first slot that takes it. */
export function pairSignals(
  signals: readonly AvailableSignal[],
  slots: readonly FreeSlot[],
  host: TypeHost,
): readonly MissingSignal[] {
  return signals.flatMap(signal => {
    const slot = slots.find(each => fits(signal, each, host));
    return slot ? [{ signal, slot }] : [];
  });
}
