import { otherOverloads } from '../types/signatures.ts';
import { slotsOf } from '../types/slots.ts';
import type { HostCall, HostSignature, TypeHost } from '../types/type-host.ts';

/**
 * Whether this call, whose last argument is a callback, could be given a signal
 * in options before it: `readFile(path, { signal }, callback)`.
 */
export function hasSlotBeforeCallback(call: HostCall, host: TypeHost): boolean {
  return otherOverloads(call, host).some(
    overload => !overload.isDeprecated && takesOptions(overload, call, host),
  );
}

function takesOptions(
  overload: HostSignature,
  { arguments: given }: HostCall,
  host: TypeHost,
): boolean {
  const { parameters } = overload;
  const index = given.length - 1;
  const callback = parameters[index + 1];
  const isBehind =
    callback &&
    host.partsOf(callback.type).some(part => host.isCallable(part)) &&
    slotsOf(overload, host).some(
      slot => slot.kind === 'option' && slot.index === index,
    );
  if (!isBehind) return false;
  return given.slice(0, index).every((argument, at) => {
    const parameter = parameters[at];
    return (
      argument.type !== 'SpreadElement' &&
      parameter !== undefined &&
      host.isAssignable(host.typeOf(argument), parameter.type)
    );
  });
}
