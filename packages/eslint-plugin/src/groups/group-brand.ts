import { memoPerProgram } from '../types/memo-per-program.ts';
import type { HostType, TypeHost } from '../types/type-host.ts';

/**
 * The runtime keys a property of its types by a unique symbol of this name. It
 * goes wherever the type goes: through re-exports, subclasses, aliases and a
 * second installed copy, which the name of a class or the path of a file does not.
 */
const brand = 'errgroupBrand';

/** What stands in the file that declares it, in the folder of the runtime. */
export const brandDeclaration = `${brand}: unique symbol`;

/** Whether a value of this type, unless it is nullish, is a `Group`. */
export const isGroupType = memoPerProgram((type: HostType, host): boolean =>
  isBrandedWith('go', type, host),
);

/** Whether a value of this type, unless it is nullish, is an `Outcome`. */
export const isOutcomeType = memoPerProgram((type: HostType, host): boolean =>
  isBrandedWith('orThrow', type, host),
);

/** Whether a value of this type, unless it is nullish, is the handle of a task. */
export const isTaskType = memoPerProgram((type: HostType, host): boolean =>
  isBrandedWith('promise', type, host),
);

// The brand is on groups, outcomes and tasks: a member tells them apart.
function isBrandedWith(
  member: string,
  type: HostType,
  host: TypeHost,
): boolean {
  const parts = host.partsOf(type);
  return (
    parts.length > 0 &&
    parts.every(
      part =>
        host.isBranded(part, brand) &&
        host.propertyOf(part, member) !== undefined,
    )
  );
}
