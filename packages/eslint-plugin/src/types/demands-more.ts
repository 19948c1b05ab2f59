import type { Slot } from './slots.ts';
import type { HostSignature, TypeHost } from './type-host.ts';

/**
 * Whether the object that has this slot has to have something else as well: it is
 * a whole, as the context of a run is, of which the signal is one part.
 */
export function demandsMore(
  slot: Slot & { readonly kind: 'option' },
  signature: HostSignature,
  host: TypeHost,
): boolean {
  const parameter = signature.parameters[slot.index];
  return (
    parameter !== undefined &&
    host
      .partsOf(parameter.type)
      .some(part =>
        host
          .propertiesOf(part)
          .some(({ name, isOptional }) => name !== slot.key && !isOptional),
      )
  );
}
