import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import type ts from 'typescript';

import type { HostProperty, TypeHost } from '../type-host.ts';
import { formatOf } from './format.ts';
import { mentions } from './mentions.ts';
import { kindsOf } from './kind.ts';
import { originOf } from './origin.ts';
import { constraintOf, nullishOf, partsOf } from './parts.ts';
import { TypeScriptProperty } from './property.ts';
import {
  overloadsOf,
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

  const resolve = (type: ts.Type): ts.Type => constraintOf(type, checker);
  const toProperty = (symbol: ts.Symbol): HostProperty =>
    new TypeScriptProperty(symbol, checker);

  return {
    program,
    declaredSlots,
    mentions: (text, beside) => mentions(text, beside, program),
    formatOf: node =>
      formatOf(
        services.esTreeNodeToTSNodeMap.get(node).getSourceFile(),
        program,
      ),

    nodeOf: ({ handle }) =>
      // Of a node of another file it knows nothing.
      services.tsNodeToESTreeNodeMap.get(handle as ts.Block),
    typeOf: node =>
      node.type === 'CallExpression'
        ? resultOf(node, services)
        : services.getTypeAtLocation(node),
    signatureOf: call => signatureOf(call, services),
    overloadsOf: call => overloadsOf(call, services),
    originOf(name) {
      const symbol = services.getSymbolAtLocation(name);
      return symbol && originOf(symbol, program);
    },

    kindOf: kindsOf(checker),
    nullishOf: type => nullishOf(type, checker),
    partsOf: type => partsOf(type, checker),
    propertyOf(type, name) {
      const symbol = checker.getPropertyOfType(resolve(type), name);
      return symbol && toProperty(symbol);
    },
    propertiesOf: type =>
      checker.getPropertiesOfType(resolve(type)).map(toProperty),
    isBranded: (type, symbolName) =>
      checker
        .getPropertiesOfType(checker.getApparentType(type))
        // The compiler names such a property after its symbol and an id.
        .some(({ name }) => name.startsWith(`__@${symbolName}@`)),
    signaturesOf: type => signaturesOf(type, program),
    isCallable(type) {
      const apparent = checker.getApparentType(type);
      return (
        apparent.getCallSignatures().length > 0 ||
        apparent.getConstructSignatures().length > 0
      );
    },
    isArray(type) {
      const resolved = resolve(type);
      // The checker answers by assignability, and yes for `any`.
      return (
        checker.getPropertyOfType(resolved, 'length') !== undefined &&
        checker.isArrayLikeType(resolved)
      );
    },
    awaitedTypeOf: type => checker.getAwaitedType(type) ?? type,
    isAssignable: (source, target) =>
      checker.isTypeAssignableTo(source, target),
  };
}
