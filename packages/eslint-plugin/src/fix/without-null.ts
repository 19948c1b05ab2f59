import type { AvailableSignal } from '../scope/available-signals.ts';
import type { TypeHost } from '../types/type-host.ts';

/** The signal, for what takes `undefined` where there is none, and no `null`. */
export function withoutNull(
  { text, type }: Pick<AvailableSignal, 'text' | 'type'>,
  host: TypeHost,
): string {
  return host.nullishOf(type) === 'null' ? `${text} ?? undefined` : text;
}
