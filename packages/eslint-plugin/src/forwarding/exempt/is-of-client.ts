import type { AvailableSignal } from '../../scope/available-signals.ts';
import type { TypeHost } from '../../types/type-host.ts';

/** Whether this is the signal of a request that a client has sent. */
export function isOfClient(
  { kind, variable }: Pick<AvailableSignal, 'kind' | 'variable'>,
  host: TypeHost,
): boolean {
  if (kind === 'context') return true;
  const [definition] = variable?.defs ?? [];
  if (kind !== 'carrier' || definition?.type !== 'Parameter') return false;
  // What has a signal of its own may be a task as well.
  return host.propertyOf(host.typeOf(definition.name), 'headers') !== undefined;
}
