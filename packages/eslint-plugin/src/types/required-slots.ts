import type { SourceCode } from '../rule-context.ts';
import { valueGiven } from './filled-slots.ts';
import type { FilledSlot } from './filled-slots.ts';
import { canBeSignal } from './signal-like.ts';
import type { HostCall, HostType, TypeHost } from './type-host.ts';
import { usualSignalKeys } from './usual-signal-keys.ts';

/**
 * The signals in the literals of this call whose type cannot do without one:
 * `connection.release({ reason, signal })`. No slots to fill: what demands a signal is
 * mostly a context.
 */
export function requiredSlots(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): readonly FilledSlot[] {
  const spread = call.arguments.findIndex(
    ({ type }) => type === 'SpreadElement',
  );
  const given = spread < 0 ? call.arguments : call.arguments.slice(0, spread);
  return given.flatMap((argument, index) =>
    usualSignalKeys.flatMap((key): FilledSlot[] => {
      const value = valueGiven(key, argument, sourceCode);
      const type = value && host.signatureOf(call)?.parameters[index]?.type;
      return type && isRequired(key, type, host)
        ? [{ slot: { kind: 'option', index, key }, ...value }]
        : [];
    }),
  );
}

function isRequired(key: string, type: HostType, host: TypeHost): boolean {
  return host.partsOf(type).some(part => {
    const property = host.propertyOf(part, key);
    return (
      property !== undefined &&
      !property.isOptional &&
      canBeSignal(property.type, host)
    );
  });
}
