import { slotsBeforeCallback } from '../types/overload-slots.ts';
import { otherOverloads } from '../types/signatures.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';

/**
 * Whether this call, whose last argument is a callback, could be given a signal
 * in options before it: `readFile(path, { signal }, callback)`.
 */
export function hasSlotBeforeCallback(call: HostCall, host: TypeHost): boolean {
  return otherOverloads(call, host).some(
    overload =>
      !overload.isDeprecated &&
      slotsBeforeCallback(overload, call, host).length > 0,
  );
}
