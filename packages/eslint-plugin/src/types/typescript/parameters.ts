import type ts from 'typescript';

import type { HostParameter } from '../type-host.ts';
import { flags } from './flags.ts';

// A signature belongs to one checker.
const memo = new WeakMap<ts.Signature, readonly HostParameter[]>();

/** The parameters of a signature, a rest parameter of a tuple type in parts. */
export function parametersOf(
  signature: ts.Signature,
  checker: ts.TypeChecker,
): readonly HostParameter[] {
  let known = memo.get(signature);
  if (!known) memo.set(signature, (known = spread(signature, checker)));
  return known;
}

function spread(
  signature: ts.Signature,
  checker: ts.TypeChecker,
): readonly HostParameter[] {
  const generic = genericOf(signature, checker);
  return signature.parameters.flatMap((symbol, index): HostParameter[] => {
    const { name } = symbol;
    const declared = generic && typeOf(generic.parameters[index], checker);
    const constraint = (type: ts.Type | undefined): ts.Type | undefined =>
      type && constraintOf(type, generic, checker);
    const type = constraint(declared) ?? checker.getTypeOfSymbol(symbol);
    if (!isRest(symbol)) {
      return [
        {
          name,
          type,
          get isOptional() {
            return isOptional(symbol, checker);
          },
          isRest: false,
        },
      ];
    }
    if (!isTuple(type, checker)) {
      return [{ name, type, isOptional: true, isRest: true }];
    }
    const elements = declared ? elementsOf(declared, checker) : [];
    return checker.getTypeArguments(type).map((element, position) => ({
      name,
      type: constraint(elements[position]) ?? element,
      isOptional: type.target.elementFlags[position] !== flags.requiredElement,
      isRest: false,
    }));
  });
}

/** The signature before a call has made anything of its type parameters. */
function genericOf(
  { declaration }: ts.Signature,
  checker: ts.TypeChecker,
): ts.Signature | undefined {
  if (!declaration?.typeParameters || !('parameters' in declaration)) return;
  return checker.getSignatureFromDeclaration(
    // With a list of type parameters it is none of JSDoc.
    declaration as ts.SignatureDeclaration,
  );
}

function typeOf(
  symbol: ts.Symbol | undefined,
  checker: ts.TypeChecker,
): ts.Type | undefined {
  return symbol && checker.getTypeOfSymbol(symbol);
}

/**
 * What this type of a parameter may be, where a type parameter of the signature is
 * in it. A call without options has made `{}` of that, which takes no signal.
 */
function constraintOf(
  type: ts.Type,
  generic: ts.Signature | undefined,
  checker: ts.TypeChecker,
): ts.Type | undefined {
  const isOwn = partsOf(type).some(
    part => part.isTypeParameter() && generic?.typeParameters?.includes(part),
  );
  return isOwn ? checker.getBaseConstraintOfType(type) : undefined;
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnionOrIntersection() ? type.types.flatMap(partsOf) : [type];
}

/**
 * The elements of the first tuple that a rest parameter may be:
 * `...options: Init extends Needed ? [Init] : [Init?]`.
 */
function elementsOf(
  type: ts.Type,
  checker: ts.TypeChecker,
): readonly ts.Type[] {
  const tuple = partsOf(checker.getBaseConstraintOfType(type) ?? type).find(
    part => isTuple(part, checker),
  );
  return tuple ? checker.getTypeArguments(tuple) : [];
}

// A tuple type is a reference to its generic target.
function isTuple(
  type: ts.Type,
  checker: ts.TypeChecker,
): type is ts.TupleTypeReference {
  return checker.isTupleType(type);
}

function isOptional(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const { valueDeclaration } = symbol;
  return (
    valueDeclaration !== undefined &&
    // It says no of what is no parameter.
    checker.isOptionalParameter(valueDeclaration as ts.ParameterDeclaration)
  );
}

function isRest(symbol: ts.Symbol): boolean {
  const declaration = symbol.valueDeclaration;
  return (
    declaration !== undefined &&
    'dotDotDotToken' in declaration &&
    declaration.dotDotDotToken !== undefined
  );
}
