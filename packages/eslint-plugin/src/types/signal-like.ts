import { memoPerProgram } from './memo-per-program.ts';
import type { HostType, TypeHost } from './type-host.ts';
import { isUntyped } from './type-kinds.ts';

/**
 * Whether a value of this type is an abort signal: it says whether it has
 * aborted, and offers a way to be told or to stop. A type that may also be
 * null or undefined counts, a union with anything else does not.
 *
 * By structure, since libraries declare their own (axios, Azure, AWS), and
 * neither the name of the type nor that of a property says what it is.
 */
export const isSignalLike = memoPerProgram((type: HostType, host): boolean =>
  host.partsOf(type).every(part => isSignal(part, host)),
);

/** Whether a value of this type can be an abort signal, among other things. */
export const canBeSignal = memoPerProgram((type: HostType, host): boolean =>
  host.partsOf(type).some(part => isSignal(part, host)),
);

function isSignal(type: HostType, host: TypeHost): boolean {
  if (isUntyped(type, host)) return false;
  const aborted = host.propertyOf(type, 'aborted');
  return (
    aborted !== undefined &&
    host.partsOf(aborted.type).every(part => host.kindOf(part) === 'boolean') &&
    ['addEventListener', 'onabort', 'throwIfAborted'].some(
      name => host.propertyOf(type, name) !== undefined,
    )
  );
}
