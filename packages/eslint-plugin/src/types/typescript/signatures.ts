import type {
  ParserServicesWithTypeInformation,
  TSESTree,
} from '@typescript-eslint/utils';
import type ts from 'typescript';

import type { HostCall, HostSignature } from '../type-host.ts';
import { flags } from './flags.ts';
import { presentOf } from './parts.ts';
import { toSignature, toSignatures } from './signature.ts';

type Services = ParserServicesWithTypeInformation;

/** The signature that this call resolves to. */
export function signatureOf(
  call: HostCall,
  services: Services,
): HostSignature | undefined {
  const found =
    onlySignature(call, services) ??
    services.program
      .getTypeChecker()
      .getResolvedSignature(services.esTreeNodeToTSNodeMap.get(call));
  return found && toSignature(found, services.program);
}

/** The signatures of the called value, of which the call resolves to one. */
export function overloadsOf(
  call: HostCall,
  services: Services,
): readonly HostSignature[] {
  return toSignatures(calledSignatures(call, services), services.program);
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
  const [only, ...others] = calledSignatures(call, services);
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

function calledSignatures(
  call: HostCall,
  services: Services,
): readonly ts.Signature[] {
  let signatures = known.get(call);
  if (!signatures) known.set(call, (signatures = lookUp(call, services)));
  return signatures;
}

function lookUp(
  { type, callee }: HostCall,
  services: Services,
): readonly ts.Signature[] {
  if (callee.type === 'Super') return [];
  const checker = services.program.getTypeChecker();
  const called = apparentTypeOf(services.getTypeAtLocation(callee), checker);
  return type === 'NewExpression'
    ? called.getConstructSignatures()
    : called.getCallSignatures();
}

/** The signatures by which a value of this type is called. */
export function signaturesOf(
  type: ts.Type,
  program: ts.Program,
): readonly HostSignature[] {
  const called = apparentTypeOf(type, program.getTypeChecker());
  return toSignatures(called.getCallSignatures(), program);
}

function apparentTypeOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return checker.getApparentType(presentOf(type, checker));
}
