import type { AvailableSignal } from '../scope/available-signals.ts';

/**
 * The last argument of `all` and `map` that makes this signal the parent of
 * their tasks and limits how many run. They take an absent signal for none.
 */
export function parentOptions(
  parent: AvailableSignal | undefined,
  limit?: number,
): string {
  const options = [
    ...(limit === undefined ? [] : [`limit: ${String(limit)}`]),
    ...(parent ? [signalOption(parent)] : []),
  ];
  return options.length > 0 ? `, { ${options.join(', ')} }` : '';
}

function signalOption({ text }: AvailableSignal): string {
  return text === 'signal' ? text : `signal: ${text}`;
}
