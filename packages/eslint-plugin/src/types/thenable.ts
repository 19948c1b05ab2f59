import { memoPerProgram } from './memo-per-program.ts';
import type { HostType } from './type-host.ts';

/** Whether a value of this type can be a promise. */
export const isThenable = memoPerProgram((type: HostType, host): boolean =>
  host.partsOf(type).some(part => {
    const then = host.isUntyped(part)
      ? undefined
      : host.propertyOf(part, 'then');
    return then !== undefined && host.isCallable(then.type);
  }),
);
