import type ts from 'typescript';

import type { HostKind } from '../type-host.ts';
import { flags } from './flags.ts';

type KindOf = (type: ts.Type) => HostKind;

const known = new WeakMap<ts.TypeChecker, KindOf>();

/** What says of a type of this checker what it is, without a look at its members. */
export function kindsOf(checker: ts.TypeChecker): KindOf {
  let kindOf = known.get(checker);
  if (!kindOf) known.set(checker, (kindOf = makeKindOf(checker)));
  return kindOf;
}

const instance = flags.classSymbol | flags.variableSymbol;

function makeKindOf(checker: ts.TypeChecker): KindOf {
  // Asked for: TypeScript 6 has numbered the flags of types anew.
  const nothing =
    checker.getVoidType().flags |
    checker.getUndefinedType().flags |
    checker.getNullType().flags |
    checker.getNeverType().flags;
  const truth = checker.getTrueType().flags;

  return type => {
    if ((type.flags & flags.anyType) !== 0) return 'any';
    if ((type.flags & flags.unknownType) !== 0) return 'unknown';
    if (isMadeOf(nothing, type)) return 'nothing';
    if (isMadeOf(truth, type)) return 'boolean';
    const symbol = type.getSymbol();
    return symbol && (symbol.flags & instance) !== 0 ? 'instance' : 'other';
  };
}

function isMadeOf(flags: number, type: ts.Type): boolean {
  if (type.isUnion()) return type.types.every(part => isMadeOf(flags, part));
  // `void & { readonly [brand]?: Error }` has no other values than `void`.
  return type.isIntersection()
    ? type.types.some(part => (part.flags & flags) !== 0)
    : (type.flags & flags) !== 0;
}
