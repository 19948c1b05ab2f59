import type ts from 'typescript';

import type { HostKind } from '../type-host.ts';
import { flags } from './flags.ts';

/** What can be said of a type without a look at its members. */
export function kindOf(type: ts.Type, checker: ts.TypeChecker): HostKind {
  if ((type.flags & flags.anyType) !== 0) return 'any';
  if ((type.flags & flags.unknownType) !== 0) return 'unknown';
  const { nothing, truth } = flagsOf(checker);
  if (isMadeOf(nothing, type)) return 'nothing';
  if (isMadeOf(truth, type)) return 'boolean';
  return ((type.getSymbol()?.flags ?? 0) & instance) === 0
    ? 'other'
    : 'instance';
}

const instance = flags.classSymbol | flags.variableSymbol;

function isMadeOf(flags: number, type: ts.Type): boolean {
  return type.isUnion()
    ? type.types.every(part => (part.flags & flags) !== 0)
    : (type.flags & flags) !== 0;
}

/** Flags of types: TypeScript 6 has numbered them anew. */
interface TypeFlags {
  readonly nothing: number;
  readonly truth: number;
}

const tables = new WeakMap<ts.TypeChecker, TypeFlags>();

function flagsOf(checker: ts.TypeChecker): TypeFlags {
  let known = tables.get(checker);
  if (!known) {
    const nothing =
      checker.getVoidType().flags |
      checker.getUndefinedType().flags |
      checker.getNullType().flags |
      checker.getNeverType().flags;
    known = { nothing, truth: checker.getTrueType().flags };
    tables.set(checker, known);
  }
  return known;
}
