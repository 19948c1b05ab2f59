import { memoPerProgram } from './memo-per-program.ts';
import { canBeSignal } from './signal-like.ts';
import type { HostProperty, HostType, TypeHost } from './type-host.ts';
import { isUntyped } from './type-kinds.ts';
import { usualSignalKeys } from './usual-signal-keys.ts';

/** Whether a value of this type is a signal or has one at a usual name. */
export const holdsSignal = memoPerProgram((type: HostType, host): boolean =>
  host
    .partsOf(type)
    .some(part => canBeSignal(part, host) || heldBy(part, host).length > 0),
);

/**
 * Whether all that this holds is a signal that nobody else sees, and that it may be
 * without: a manager of a library that can be told of one. It says nothing of whether
 * this one was.
 */
export const maybeKeepsSignal = memoPerProgram(
  (type: HostType, host): boolean => {
    const parts = host.partsOf(type);
    const held = parts.flatMap(part => heldBy(part, host));
    return (
      held.length > 0 &&
      held.every(each => each.isHidden && each.isOptional) &&
      !parts.some(part => canBeSignal(part, host))
    );
  },
);

/** The usual names at which a value of this type has a signal. */
export function signalKeysOf(
  type: HostType,
  host: TypeHost,
): readonly string[] {
  return host
    .partsOf(type)
    .flatMap(part => heldBy(part, host).map(({ name }) => name));
}

/** The signals that a value of this type has at the usual names. */
function heldBy(type: HostType, host: TypeHost): readonly HostProperty[] {
  if (isUntyped(type, host) || host.isCallable(type)) return [];
  return usualSignalKeys.flatMap(key => {
    const property = host.propertyOf(type, key);
    return property && canBeSignal(property.type, host) ? [property] : [];
  });
}
