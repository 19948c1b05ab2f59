import { propertyText } from '../fix/property-text.ts';
import { withoutNull } from '../fix/without-null.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { TypeHost } from '../types/type-host.ts';

/** What the tasks of `all` and `map` share. */
export interface ParentOptions {
  readonly parent: AvailableSignal | undefined;
  readonly limit?: number | undefined;
}

/**
 * The last argument of `all` and `map` that makes this signal the parent of
 * their tasks and limits how many run. They take an absent signal for none.
 */
export function parentOptions(
  { parent, limit }: ParentOptions,
  host: TypeHost,
): string | undefined {
  const options = [
    ...(limit === undefined ? [] : [`limit: ${String(limit)}`]),
    ...(parent ? [signalOption(parent, host)] : []),
  ];
  return options.length > 0 ? `{ ${options.join(', ')} }` : undefined;
}

function signalOption(parent: AvailableSignal, host: TypeHost): string {
  return propertyText('signal', withoutNull(parent, host));
}
