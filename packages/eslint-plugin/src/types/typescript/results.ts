import type ts from 'typescript';

import { flags } from './flags.ts';

/**
 * The function that this signature is given at this place, if what the signature
 * gives is made of what that function returns: a type parameter of its own says
 * so in both, as in `retry<T>(work: () => Promise<T>): Promise<T>`. Such a value
 * can come from nowhere else.
 */
export function resultCallbackOf(
  { declaration }: ts.Signature,
  index: number,
  key: string | undefined,
  checker: ts.TypeChecker,
): ts.Signature | undefined {
  if (!declaration?.typeParameters || !('parameters' in declaration)) return;
  const generic = checker.getSignatureFromDeclaration(
    // With a list of type parameters it is none of JSDoc.
    declaration as ts.SignatureDeclaration,
  );
  const given = generic && givenAt(generic, index, key, checker);
  if (!given) return undefined;
  const whole = checker.getReturnTypeOfSignature(generic);
  const own = generic.typeParameters ?? [];
  return functionsOf(given, checker).find(({ type, signature }) =>
    own.some(parameter =>
      type === parameter
        ? holds(whole, part => isResultOf(part, parameter), checker)
        : [signature.getReturnType(), whole].every(each =>
            holds(each, part => part === parameter, checker),
          ),
    ),
  )?.signature;
}

function givenAt(
  { parameters }: ts.Signature,
  index: number,
  key: string | undefined,
  checker: ts.TypeChecker,
): ts.Type | undefined {
  const symbol = parameters[index];
  const type = symbol && checker.getTypeOfSymbol(symbol);
  if (!type || key === undefined) return type;
  const member = checker.getPropertyOfType(type, key);
  return member && checker.getTypeOfSymbol(member);
}

function functionsOf(type: ts.Type, checker: ts.TypeChecker) {
  const present = checker.getNonNullableType(type);
  return (present.isUnion() ? present.types : [present]).flatMap(part =>
    (checker.getBaseConstraintOfType(part) ?? part)
      .getCallSignatures()
      .map(signature => ({ type: part, signature })),
  );
}

/** `ReturnType<F>`, or another type that asks what `F` is. */
function isResultOf(type: ts.Type, parameter: ts.TypeParameter): boolean {
  return 'checkType' in type && type.checkType === parameter;
}

// Deeper than any result that is written: types may be made of themselves.
const MAX_DEPTH = 4;

/** Whether this type, or one that it is made of, is such a one. */
function holds(
  type: ts.Type,
  isSuch: (part: ts.Type) => boolean,
  checker: ts.TypeChecker,
  depth = MAX_DEPTH,
): boolean {
  if (isSuch(type)) return true;
  // A function that is given back runs when somebody calls it.
  if (depth === 0 || type.getCallSignatures().length > 0) return false;
  return [
    ...(type.isUnionOrIntersection() ? type.types : []),
    ...(type.aliasTypeArguments ?? []),
    ...(isReference(type) ? checker.getTypeArguments(type) : []),
    ...(isLiteral(type) ? memberTypesOf(type, checker) : []),
  ].some(part => holds(part, isSuch, checker, depth - 1));
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return hasObjectFlag(type, flags.referenceObject);
}

/** `{ result: T; isLast: boolean }` */
function isLiteral(type: ts.Type): boolean {
  return hasObjectFlag(type, flags.anonymousObject);
}

function memberTypesOf(
  type: ts.Type,
  checker: ts.TypeChecker,
): readonly ts.Type[] {
  return checker
    .getPropertiesOfType(type)
    .map(member => checker.getTypeOfSymbol(member));
}

function hasObjectFlag(type: ts.Type, flag: number): boolean {
  return 'objectFlags' in type && (Number(type.objectFlags) & flag) !== 0;
}
