import type ts from 'typescript';

import type { HostParameter } from './type-host.ts';
import { flags } from './typescript-flags.ts';

/** The parameters of a signature, a rest parameter of a tuple type in parts. */
export function parametersOf(
  signature: ts.Signature,
  checker: ts.TypeChecker,
): readonly HostParameter[] {
  return signature.parameters.flatMap((symbol, index): HostParameter[] => {
    const { name } = symbol;
    const type =
      constraintOf(signature, index, checker) ??
      checker.getTypeOfSymbol(symbol);
    if (!isRest(symbol)) {
      return [
        { name, type, isOptional: isOptional(symbol, checker), isRest: false },
      ];
    }
    if (!checker.isTupleType(type)) {
      return [{ name, type, isOptional: true, isRest: true }];
    }
    // A tuple type is a reference to its generic target.
    const tuple = type as ts.TupleTypeReference;
    return checker.getTypeArguments(tuple).map((element, position) => ({
      name,
      type: element,
      isOptional: tuple.target.elementFlags[position] !== flags.requiredElement,
      isRest: false,
    }));
  });
}

/**
 * What the type parameter of the signature may be that this parameter has for a
 * type. A call without options has made `{}` of it, which takes no signal.
 */
function constraintOf(
  { declaration }: ts.Signature,
  index: number,
  checker: ts.TypeChecker,
): ts.Type | undefined {
  if (!declaration?.typeParameters || !('parameters' in declaration)) return;
  const generic = checker.getSignatureFromDeclaration(
    // With a list of type parameters it is none of JSDoc.
    declaration as ts.SignatureDeclaration,
  );
  const symbol = generic?.parameters[index];
  if (!symbol) return undefined;

  const type = checker.getTypeOfSymbol(symbol);
  const own = (type.isUnion() ? type.types : [type]).find(
    part => part.isTypeParameter() && generic.typeParameters?.includes(part),
  );
  return own && checker.getBaseConstraintOfType(own);
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
