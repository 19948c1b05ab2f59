import type { HostType, TypeHost } from './type-host.ts';

/** `any`, `unknown` or unresolved: nothing can be said. */
export function isUntyped(type: HostType, host: TypeHost): boolean {
  const kind = host.kindOf(type);
  return kind === 'any' || kind === 'unknown';
}

/** Whether it can be null or undefined. */
export function isNullable(type: HostType, host: TypeHost): boolean {
  return host.nullishOf(type) !== undefined;
}
