import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import type ts from 'typescript';

import type { HostProperty, HostType, TypeHost } from '../type-host.ts';
import { bodyOf } from './body.ts';
import { flags } from './flags.ts';
import { folderOf, foldersWith, mentions } from './mentions.ts';
import { moduleOf, originOf } from './origin.ts';
import { parametersOf } from './parameters.ts';
import { constraintOf, mayBeNull, partsOf, presentOf } from './parts.ts';
import { TypeScriptProperty } from './property.ts';
import { resultCallbackOf } from './results.ts';
import {
  functionSignatureOf,
  otherOverloadsOf,
  resultOf,
  signatureOf,
  signaturesOf,
} from './signatures.ts';

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
    new TypeScriptProperty(symbol, checker);

  return {
    program,
    declaredSlots,
    mentions: word => mentions(word, program),
    standsBeside: (file, text) =>
      foldersWith(text, program).has(folderOf(file)),
    typeOf: node =>
      node.type === 'CallExpression'
        ? resultOf(node, services)
        : services.getTypeAtLocation(node),
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
    isArray(type) {
      if (isUntyped(type)) return false;
      const resolved = resolve(type);
      // The checker answers by assignability.
      return (
        checker.getPropertyOfType(resolved, 'length') !== undefined &&
        checker.isArrayLikeType(resolved)
      );
    },
    isInstance: type =>
      ((type.getSymbol()?.flags ?? 0) &
        (flags.classSymbol | flags.variableSymbol)) !==
      0,
    isFunction: type =>
      checker.getApparentType(type).getCallSignatures().length > 0,
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
