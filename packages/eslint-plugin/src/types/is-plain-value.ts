import type { HostType, TypeHost } from './type-host.ts';
import { isUntyped } from './type-kinds.ts';

/** Whether this is a text, a number or a truth value, which carries no abort on. */
export function isPlainValue(type: HostType, host: TypeHost): boolean {
  return host
    .partsOf(type)
    .every(
      part =>
        host.kindOf(part) === 'boolean' ||
        (!isUntyped(part, host) &&
          ['charCodeAt', 'toFixed'].some(
            method => host.propertyOf(part, method) !== undefined,
          )),
    );
}
