import type ts from 'typescript';

import type { HostProperty } from '../type-host.ts';
import { flags } from './flags.ts';

/**
 * A property of a type. Its own type is asked for late: most properties are ruled
 * out by their flags. A class, since a literal with getters takes twenty times as
 * long to make, and types have many properties.
 */
export class TypeScriptProperty implements HostProperty {
  readonly #symbol: ts.Symbol;
  readonly #checker: ts.TypeChecker;

  constructor(symbol: ts.Symbol, checker: ts.TypeChecker) {
    this.#symbol = symbol;
    this.#checker = checker;
  }

  get name(): string {
    return this.#symbol.name;
  }

  get isOptional(): boolean {
    return (this.#symbol.flags & flags.optionalSymbol) !== 0;
  }

  get type(): ts.Type {
    return this.#checker.getTypeOfSymbol(this.#symbol);
  }

  takes(source: ts.Type): boolean {
    return takes(this.type, source, this.#checker);
  }

  get takesUndefined(): boolean {
    return isUndefinedNamed(this.type, this.#checker);
  }

  get declaredText(): string {
    // That of a mapped type (`Omit`) has those of what it was made of alone.
    const { declarations, valueDeclaration } = this.#symbol;
    const declaration = valueDeclaration ?? declarations?.[0];
    return declaration && 'type' in declaration
      ? ((declaration.type as ts.TypeNode | undefined)?.getText() ?? '')
      : '';
  }

  get isHidden(): boolean {
    const declaration = this.#symbol.valueDeclaration;
    return declaration !== undefined && isHiddenAt(declaration);
  }
}

// Read from the text: each version of the compiler numbers its keywords anew.
function isHiddenAt(declaration: ts.Declaration): boolean {
  const { modifiers, name } = declaration as Partial<ts.PropertyDeclaration>;
  const isKept = modifiers?.some(each =>
    /^(?:private|protected)$/u.test(each.getText()),
  );
  return (isKept ?? false) || (name?.getText().startsWith('#') ?? false);
}

// The checker counts `undefined` as assignable to the type of an optional
// property. Where that is not so, what it adds to the type is another
// `undefined` than the one that a declaration names.
function takes(
  target: ts.Type,
  source: ts.Type,
  checker: ts.TypeChecker,
): boolean {
  return (
    checker.isTypeAssignableTo(source, target) &&
    (isUndefinedNamed(target, checker) || !isUndefinedNamed(source, checker))
  );
}

function isUndefinedNamed(type: ts.Type, checker: ts.TypeChecker): boolean {
  return type.isUnion()
    ? type.types.some(part => isUndefinedNamed(part, checker))
    : type === checker.getUndefinedType();
}
