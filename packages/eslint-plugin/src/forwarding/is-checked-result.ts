import { goesOn } from '../types/goes-on.ts';
import { holdsPromise } from '../types/holds-promise.ts';
import { isSignalLike } from '../types/signal-like.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { usualSignalKeys } from '../types/usual-signal-keys.ts';

/** Which calls are checked that are done when they return. */
export type SyncCheck = boolean | 'listeners' | 'process' | 'all';

interface ResultCheck {
  readonly checkNew?: boolean;
  readonly checkSync?: SyncCheck;
}

/** Whether what this call gives is something that a signal could stop. */
export function isCheckedResult(
  call: HostCall,
  { checkNew = false, checkSync = false }: ResultCheck,
  isDropped: boolean,
  host: TypeHost,
): boolean {
  if (call.type === 'NewExpression') return checkNew && isCarrier(call, host);
  const type = host.typeOf(call);
  if (goesOn(type, host) || holdsPromise(type, host)) return !isDropped;
  switch (checkSync) {
    case 'listeners':
      return call.arguments.some(each => host.isCallable(host.typeOf(each)));
    case 'process':
      return isProcess(call, host);
    default:
      return checkSync !== false;
  }
}

/** An object that carries a signal to what it is given to, such as a `Request`. */
function isCarrier(call: HostCall, host: TypeHost): boolean {
  const type = host.typeOf(call);
  return usualSignalKeys.some(key => {
    const property = host.propertyOf(type, key);
    return property?.isOptional === false && isSignalLike(property.type, host);
  });
}

function isProcess(call: HostCall, host: TypeHost): boolean {
  const type = host.typeOf(call);
  return ['kill', 'pid'].every(key => host.propertyOf(type, key));
}
