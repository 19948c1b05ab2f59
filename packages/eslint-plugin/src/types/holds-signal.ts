import { memoPerProgram } from './memo-per-program.ts';
import { canBeSignal } from './signal-like.ts';
import type { HostType } from './type-host.ts';
import { isUntyped } from './type-kinds.ts';
import { usualSignalKeys } from './usual-signal-keys.ts';

/** Whether a value of this type is a signal or has one at a usual name. */
export const holdsSignal = memoPerProgram((type: HostType, host): boolean =>
  host.partsOf(type).some(
    part =>
      canBeSignal(part, host) ||
      (!isUntyped(part, host) &&
        !host.isCallable(part) &&
        usualSignalKeys.some(key => {
          const property = host.propertyOf(part, key);
          return property !== undefined && canBeSignal(property.type, host);
        })),
  ),
);
