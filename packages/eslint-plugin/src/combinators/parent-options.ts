import { withoutNull } from '../fix/without-null.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { TypeHost } from '../types/type-host.ts';

/**
 * The last argument of `all` and `map` that makes this signal the parent of
 * their tasks and limits how many run. They take an absent signal for none.
 */
export function parentOptions(
  parent: AvailableSignal | undefined,
  host: TypeHost,
  limit?: number,
): string {
  const options = [
    ...(limit === undefined ? [] : [`limit: ${String(limit)}`]),
    ...(parent ? [signalOption(parent, host)] : []),
  ];
  return options.length > 0 ? `, { ${options.join(', ')} }` : '';
}

function signalOption(parent: AvailableSignal, host: TypeHost): string {
  const text = withoutNull(parent, host);
  return text === 'signal' ? text : `signal: ${text}`;
}
