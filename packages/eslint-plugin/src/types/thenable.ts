import { memoPerProgram } from './memo-per-program.ts';
import type { HostType } from './type-host.ts';
import { isUntyped } from './type-kinds.ts';

/** Whether a value of this type can be a promise. */
export const isThenable = memoPerProgram((type: HostType, host): boolean =>
  host.partsOf(type).some(part => {
    const then = isUntyped(part, host)
      ? undefined
      : host.propertyOf(part, 'then');
    return then !== undefined && host.isCallable(then.type);
  }),
);
