import { isExpression } from '../ast/is-expression.ts';
import { findProperty } from '../ast/literals/find-property.ts';
import { unwrap } from '../ast/unwrap.ts';
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
  host: TypeHost,
): readonly FilledSlot[] {
  const spread = call.arguments.findIndex(
    ({ type }) => type === 'SpreadElement',
  );
  const parameters = host.signatureOf(call)?.parameters ?? [];
  const given = spread < 0 ? call.arguments : call.arguments.slice(0, spread);
  return given.flatMap((argument, index) => {
    const literal = unwrap(argument);
    const type = parameters[index]?.type;
    if (literal.type !== 'ObjectExpression' || !type) return [];
    return usualSignalKeys.flatMap((key): FilledSlot[] => {
      const node = findProperty(literal, key)?.value;
      return node && isExpression(node) && isRequired(key, type, host)
        ? [{ slot: { kind: 'option', index, key }, node, place: node }]
        : [];
    });
  });
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
