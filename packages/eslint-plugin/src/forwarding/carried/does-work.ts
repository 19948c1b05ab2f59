import { goesOn } from '../../types/goes-on.ts';
import type { HostType, TypeHost } from '../../types/type-host.ts';

/** Whether it can be called, or has a method whose result is waited for. */
export function doesWork(type: HostType, host: TypeHost): boolean {
  return (
    host.isCallable(type) ||
    host
      .propertiesOf(type)
      .some(property =>
        host
          .signaturesOf(property.type)
          .some(({ returnType }) => goesOn(returnType, host)),
      )
  );
}
