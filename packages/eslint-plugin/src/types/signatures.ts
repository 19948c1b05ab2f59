import type { TSESTree } from '@typescript-eslint/utils';

import type { HostCall, HostSignature, TypeHost } from './type-host.ts';

/** The signature of this value, if it is a function that has one only. */
export function onlySignature(
  value: TSESTree.Expression,
  host: TypeHost,
): HostSignature | undefined {
  const [only, ...others] = host.signaturesOf(host.typeOf(value));
  return others.length === 0 ? only : undefined;
}

/** The signatures of the called value that this call does not resolve to. */
export function otherOverloads(
  call: HostCall,
  host: TypeHost,
): readonly HostSignature[] {
  const resolved = host.signatureOf(call)?.declaration;
  return host
    .overloadsOf(call)
    .filter(({ declaration }) => declaration !== resolved);
}
