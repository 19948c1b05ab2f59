import type {
  ParserServicesWithTypeInformation,
  TSESTree,
} from '@typescript-eslint/utils';
import type ts from 'typescript';

import type { HostCall } from '../type-host.ts';
import { flags } from './flags.ts';
import { presentOf } from './parts.ts';

type Services = ParserServicesWithTypeInformation;

/** The signature that this call resolves to. */
export function signatureOf(
  call: HostCall,
  services: Services,
): ts.Signature | undefined {
  return (
    onlySignature(call, services) ??
    services.program
      .getTypeChecker()
      .getResolvedSignature(services.esTreeNodeToTSNodeMap.get(call))
  );
}

/** The signatures of the called value that this call does not resolve to. */
export function otherOverloadsOf(
  call: HostCall,
  services: Services,
): readonly ts.Signature[] {
  const resolved = signatureOf(call, services)?.declaration;
  return signaturesOf(call, services).filter(
    ({ declaration }) => declaration !== resolved,
  );
}

/**
 * The signature, where there is no other, and no type parameter for the arguments
 * to decide: to resolve such a call the checker would check all of them. Behind
 * `?.` it makes a signature of its own.
 */
function onlySignature(
  call: HostCall,
  services: Services,
): ts.Signature | undefined {
  const { flags: own } = services.esTreeNodeToTSNodeMap.get(call);
  if ((own & flags.optionalChain) !== 0) return undefined;
  const [only, ...others] = signaturesOf(call, services);
  return others.length === 0 && only && !only.typeParameters ? only : undefined;
}

/**
 * The type of what this call gives. The checker would look at the callee once more,
 * whose signatures are known by now of most calls that are asked for it.
 */
export function resultOf(
  call: TSESTree.CallExpression,
  services: Services,
): ts.Type {
  const only = onlySignature(call, services);
  return only
    ? services.program.getTypeChecker().getReturnTypeOfSignature(only)
    : services.getTypeAtLocation(call);
}

// A node belongs to one parse, and so to one program.
const known = new WeakMap<HostCall, readonly ts.Signature[]>();

/** The signatures of the called value, of which the call resolves to one. */
export function signaturesOf(
  call: HostCall,
  services: Services,
): readonly ts.Signature[] {
  let signatures = known.get(call);
  if (!signatures) known.set(call, (signatures = calledOf(call, services)));
  return signatures;
}

function calledOf(
  { type, callee }: HostCall,
  services: Services,
): readonly ts.Signature[] {
  if (callee.type === 'Super') return [];
  const called = apparentTypeOf(callee, services);
  return type === 'NewExpression'
    ? called.getConstructSignatures()
    : called.getCallSignatures();
}

/** The signature of this value, if it is a function that has one only. */
export function functionSignatureOf(
  value: TSESTree.Expression,
  services: Services,
): ts.Signature | undefined {
  const [only, ...others] = apparentTypeOf(value, services).getCallSignatures();
  return others.length === 0 ? only : undefined;
}

function apparentTypeOf(value: TSESTree.Node, services: Services): ts.Type {
  const checker = services.program.getTypeChecker();
  return checker.getApparentType(
    presentOf(services.getTypeAtLocation(value), checker),
  );
}
