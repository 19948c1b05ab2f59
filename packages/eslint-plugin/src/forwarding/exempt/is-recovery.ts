import { rejectionHandlerAround } from '../../promises/rejection-handler.ts';
import { isSleep } from '../../races/is-sleep.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';

/**
 * Whether this is in a handler of a rejection, as in a `catch` clause. A pause there is
 * mostly one before the next try.
 */
export function isRecovery(call: HostCall, host: TypeHost): boolean {
  return (
    rejectionHandlerAround(call) !== undefined &&
    !(call.type === 'CallExpression' && isSleep(call, host))
  );
}
