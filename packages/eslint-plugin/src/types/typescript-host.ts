import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import type ts from 'typescript';

import type { HostProperty, HostType, TypeHost } from './type-host.ts';
import { bodyOf } from './typescript-body.ts';
import { flags } from './typescript-flags.ts';
import { folderOf, foldersWith, mentions } from './typescript-mentions.ts';
import { moduleOf, originOf } from './typescript-origin.ts';
import { parametersOf } from './typescript-parameters.ts';
import {
  constraintOf,
  mayBeNull,
  partsOf,
  presentOf,
} from './typescript-parts.ts';
import { resultCallbackOf } from './typescript-results.ts';
import {
  functionSignatureOf,
  otherOverloadsOf,
  signatureOf,
  signaturesOf,
} from './typescript-signatures.ts';

/** The {@link TypeHost} over the compiler API of TypeScript 5.4 to 6.0. */
export function createTypeScriptHost(
  services: ParserServicesWithTypeInformation,
  declaredSlots: TypeHost['declaredSlots'],
): TypeHost {
  const { program } = services;
  const checker = program.getTypeChecker();
  const untyped = flags.anyType | flags.unknownType;

  const isUntyped = (type: HostType): boolean => (type.flags & untyped) !== 0;
  const resolve = (type: HostType): HostType => constraintOf(type, checker);
  const toProperty = (symbol: ts.Symbol): HostProperty =>
    propertyOfSymbol(symbol, checker);

  return {
    program,
    declaredSlots,
    mentions: word => mentions(word, program),
    standsBeside: (file, text) =>
      foldersWith(text, program).has(folderOf(file)),
    typeOf: node => services.getTypeAtLocation(node),
    signatureOf: call => signatureOf(call, services),
    functionSignatureOf: value => functionSignatureOf(value, services),
    signaturesOf: call => signaturesOf(call, services),
    isGeneric: ({ typeParameters }) => typeParameters !== undefined,
    otherOverloadsOf: call => otherOverloadsOf(call, services),
    parametersOf: signature => parametersOf(signature, checker),
    bodyOf: signature => bodyOf(signature, program),
    returnTypeOf: signature => checker.getReturnTypeOfSignature(signature),
    resultCallbackOf: (signature, index, key) =>
      resultCallbackOf(signature, index, key, checker),
    isDeprecated: signature =>
      signature.getJsDocTags().some(tag => tag.name === 'deprecated'),
    moduleOf: signature => moduleOf(signature.declaration),
    originOf(name) {
      const symbol = services.getSymbolAtLocation(name);
      return symbol && originOf(symbol, program);
    },

    partsOf: type => partsOf(type, checker),
    isNullable: type => presentOf(type, checker) !== type,
    mayBeNull: type => mayBeNull(type, checker),
    propertyOf(type, name) {
      const symbol = checker.getPropertyOfType(resolve(type), name);
      return symbol && toProperty(symbol);
    },
    propertiesOf: type =>
      checker.getPropertiesOfType(resolve(type)).map(toProperty),
    isNothing: type =>
      presentOf(type, checker).flags === checker.getNeverType().flags,
    awaitedTypeOf: type => checker.getAwaitedType(type) ?? type,
    isUntyped,
    isAny: type => (type.flags & flags.anyType) !== 0,
    isBoolean: type =>
      !isUntyped(type) &&
      type.flags !== checker.getNeverType().flags &&
      checker.isTypeAssignableTo(type, checker.getBooleanType()),
    isArray: type => !isUntyped(type) && checker.isArrayLikeType(resolve(type)),
    isInstance: type =>
      ((type.getSymbol()?.flags ?? 0) &
        (flags.classSymbol | flags.variableSymbol)) !==
      0,
    isCallable(type) {
      const apparent = checker.getApparentType(type);
      return (
        apparent.getCallSignatures().length > 0 ||
        apparent.getConstructSignatures().length > 0
      );
    },
    isAssignable: (source, target) =>
      checker.isTypeAssignableTo(source, target),
    isBranded: (type, symbolName) =>
      checker
        .getPropertiesOfType(checker.getApparentType(type))
        // The compiler names such a property after its symbol and an id.
        .some(({ name }) => name.startsWith(`__@${symbolName}@`)),
  };
}

// The type is asked for late: most properties are ruled out by their flags.
function propertyOfSymbol(
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
): HostProperty {
  return {
    name: symbol.name,
    isOptional: (symbol.flags & flags.optionalSymbol) !== 0,
    get type() {
      return checker.getTypeOfSymbol(symbol);
    },
    takes: source => takes(checker.getTypeOfSymbol(symbol), source, checker),
    get takesUndefined() {
      return isUndefinedNamed(checker.getTypeOfSymbol(symbol), checker);
    },
    get declaredText() {
      // That of a mapped type (`Omit`) has those of what it was made of alone.
      const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
      return declaration && 'type' in declaration
        ? ((declaration.type as ts.TypeNode | undefined)?.getText() ?? '')
        : '';
    },
    get isHidden() {
      const declaration = symbol.valueDeclaration;
      return declaration !== undefined && isHiddenAt(declaration);
    },
  };
}

// Read from the text: each version of the compiler numbers its keywords anew.
function isHiddenAt(declaration: ts.Declaration): boolean {
  return (
    'modifiers' in declaration &&
    ((declaration.modifiers as ts.NodeArray<ts.ModifierLike> | undefined)?.some(
      each => /^(?:private|protected)$/u.test(each.getText()),
    ) ??
      false)
  );
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
