import { memoPerProgram } from './memo-per-program.ts';
import { isThenable } from './thenable.ts';
import type { HostType } from './type-host.ts';
import { isUntyped } from './type-kinds.ts';

/**
 * Whether a promise is among the members of this type, as `result.text` of what
 * streams an answer: the work has begun when the value is there, and goes on. What
 * a class keeps to itself is for its own use, as the promise of a queue that closes.
 */
export const holdsPromise = memoPerProgram((type: HostType, host): boolean =>
  host
    .partsOf(type)
    .some(
      part =>
        !isUntyped(part, host) &&
        host
          .propertiesOf(part)
          .some(
            ({ isOptional, isHidden, type: held }) =>
              !isOptional && !isHidden && isThenable(held, host),
          ),
    ),
);
