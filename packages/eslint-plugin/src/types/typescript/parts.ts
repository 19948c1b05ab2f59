import type ts from 'typescript';

// A type belongs to one checker, and what it is made of never changes.
const memo = new WeakMap<ts.Type, readonly ts.Type[]>();

/** The constituents of a union (else the type alone), without null and undefined. */
export function partsOf(
  type: ts.Type,
  checker: ts.TypeChecker,
): readonly ts.Type[] {
  let known = memo.get(type);
  if (!known) memo.set(type, (known = split(type, checker)));
  return known;
}

/** What a type parameter may be; any other type as it is. */
export function constraintOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return isPlain(type, checker)
    ? type
    : (checker.getBaseConstraintOfType(type) ?? type);
}

/** The type without null and undefined. */
export function presentOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  // The checker would resolve the members of an object to say that it is not null.
  return isPlain(type, checker) ? type : checker.getNonNullableType(type);
}

/** What it can be of null and undefined: nothing can where nulls are not checked. */
export function nullishOf(
  type: ts.Type,
  checker: ts.TypeChecker,
): 'null' | 'undefined' | undefined {
  if (presentOf(type, checker) === type) return undefined;
  const { flags } = checker.getNullType();
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(part => part.flags === flags) ? 'null' : 'undefined';
}

function split(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  if (isPlain(type, checker)) return [type];
  if (type.isUnion()) {
    const { absent } = flagsOf(checker);
    const present = type.types.filter(part => (part.flags & absent) === 0);
    if (present.length > 0 && present.every(part => isPlain(part, checker))) {
      return present;
    }
  }
  const present = presentOf(constraintOf(type, checker), checker);
  return present.isUnion() ? present.types : [present];
}

/** Whether it is no union, and nothing in it is open or absent. */
function isPlain(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isIntersection()) {
    return type.types.every(part => isPlain(part, checker));
  }
  const isKnown =
    type.isLiteral() || (type.flags & ~flagsOf(checker).plain) === 0;
  // A tuple may be made of type parameters.
  return isKnown && !checker.isTupleType(type);
}

/** Flags of types: TypeScript 6 has numbered them anew. */
interface TypeFlags {
  readonly plain: number;
  readonly absent: number;
}

const tables = new WeakMap<ts.TypeChecker, TypeFlags>();

function flagsOf(checker: ts.TypeChecker): TypeFlags {
  let known = tables.get(checker);
  if (!known) {
    const text = checker.getStringType();
    const plain = [
      text,
      // An object, namely `String`.
      checker.getApparentType(text),
      checker.getNumberType(),
      checker.getTrueType(),
    ];
    const absent = [checker.getNullType(), checker.getUndefinedType()];
    known = { plain: union(plain), absent: union(absent) };
    tables.set(checker, known);
  }
  return known;
}

function union(types: readonly ts.Type[]): number {
  return types.reduce((flags, type) => flags | type.flags, 0);
}
