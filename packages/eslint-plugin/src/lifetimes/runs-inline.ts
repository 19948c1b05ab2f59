import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { links } from '../promises/promise-chain.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isGlobalName } from '../variables/find-variable.ts';

/** The methods of arrays that run their callback for each element. */
export const iterationMethods: ReadonlySet<string> = new Set(
  'map forEach flatMap filter reduce reduceRight some every find findIndex findLast findLastIndex sort toSorted'.split(
    ' ',
  ),
);
const statics: Readonly<Record<string, readonly string[]>> = {
  Array: ['from', 'fromAsync'],
  Promise: ['try'],
};

/** Whether this is the callback of such a method. */
export function isIterated(callback: TSESTree.Node): boolean {
  const { parent } = wrapped(callback);
  const call = parent && methodCall(parent);
  return call !== undefined && iterationMethods.has(call.name);
}

/**
 * Whether this is known to be a call that has run its callback by the time that
 * its value is there: of a method of the language, or of a function named so.
 */
export function runsInline(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
  inlineCallbacks: readonly string[],
): boolean {
  if (inlineCallbacks.includes(calledName(call.callee))) return true;
  const method = methodCall(call);
  if (!method) return false;
  const { name, object } = method;
  if (links.has(name)) return true;

  if (iterationMethods.has(name)) {
    return !host || isCollection(object, name, host);
  }
  return (
    object.type === 'Identifier' &&
    isGlobalName(object.name, object, sourceCode) &&
    (statics[object.name]?.includes(name) ?? false)
  );
}

/** An array; for `forEach`, a set or a map as well. */
function isCollection(
  object: TSESTree.Expression,
  method: string,
  host: TypeHost,
): boolean {
  const type = host.typeOf(object);
  return (
    host.isArray(type) ||
    (method === 'forEach' && host.propertyOf(type, 'size') !== undefined)
  );
}
