import type { AvailableSignal } from '../scope/available-signals.ts';

/**
 * The last argument of `all` and `map` that makes this signal the parent of
 * their tasks. They take an absent signal for none.
 */
export function parentOptions(parent: AvailableSignal | undefined): string {
  if (!parent) return '';
  const { text } = parent;
  return text === 'signal' ? ', { signal }' : `, { signal: ${text} }`;
}
