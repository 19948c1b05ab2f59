import { memoPerProgram } from '../types/memo-per-program.ts';
import { isSignalLike } from '../types/signal-like.ts';
import type { HostProperty, HostType, TypeHost } from '../types/type-host.ts';
import { usualSignalKeys } from '../types/usual-signal-keys.ts';

export interface SignalMember {
  readonly property: HostProperty;
  /** What holds it: options that may leave it out, or what has it in any case. */
  readonly kind: 'carrier' | 'context' | 'controller' | 'options';
}

/** The member of this type that is a signal. */
export const signalMember = memoPerProgram(
  (type: HostType, host): SignalMember | undefined => {
    for (const key of usualSignalKeys) {
      // Of a union it is not known which of its types it is: all have to have it.
      const found = membersOf(type, key, host);
      if (!found.every(each => isSignalLike(each.type, host))) continue;
      // A class that keeps it to itself gives it to nobody.
      if (found.some(each => each.isHidden)) continue;
      const property = widestOf(found, host);
      if (property) return { property, kind: kindOf(found, type, host) };
    }
    return undefined;
  },
);

/** The one that can be whatever the others can: in a `RequestInit` it may be null. */
function widestOf(
  found: readonly HostProperty[],
  host: TypeHost,
): HostProperty | undefined {
  const [first, ...others] = found;
  return others.length === 0
    ? first
    : (found.find(each =>
        found.every(({ type }) => host.isAssignable(type, each.type)),
      ) ?? first);
}

/** The members by that name, where each part of the type has one. */
export function membersOf(
  type: HostType,
  key: string,
  host: TypeHost,
): readonly HostProperty[] {
  const parts = host.partsOf(type);
  const found = parts.flatMap(part => {
    const property = host.propertyOf(part, key);
    return property && !host.isCallable(part) ? property : [];
  });
  return found.length === parts.length ? found : [];
}

/** A request of `node:http` has a signal in new versions of Node, as a context has its request. */
function kindOf(
  found: readonly HostProperty[],
  type: HostType,
  host: TypeHost,
): SignalMember['kind'] {
  if (found.some(each => each.isOptional)) return 'options';
  if (membersOf(type, 'abort', host).length > 0) return 'controller';
  return membersOf(type, 'rawHeaders', host).length > 0 ? 'context' : 'carrier';
}
