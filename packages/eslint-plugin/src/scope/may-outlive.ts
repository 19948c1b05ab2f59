import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { usesOf } from '../ast/resolve-function.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isGlobalName } from './find-variable.ts';

/**
 * Whether this function can run after the function around it has returned.
 * What such a function does is not part of the work that the outer signal
 * stands for: a listener, a timer, a function that is returned or stored.
 */
export function mayOutlive(
  node: FunctionNode,
  sourceCode: Readonly<TSESLint.SourceCode>,
  host: TypeHost | undefined,
  inlineCallbacks: readonly string[] = [],
): boolean {
  const value = wrapped(node);
  const { parent } = value;
  if (parent?.type === 'CallExpression') {
    if (parent.callee === value) return false;
    return !runsInline(parent, sourceCode, host, inlineCallbacks);
  }
  if (parent?.type === 'NewExpression') {
    return !(
      parent.callee.type === 'Identifier' &&
      parent.callee.name === 'Promise' &&
      isGlobalName('Promise', parent, sourceCode)
    );
  }
  return !isOnlyCalled(node, sourceCode);
}

/** The methods of arrays that run their callback for each element. */
export const iterationMethods: ReadonlySet<string> = new Set(
  'map forEach flatMap filter reduce reduceRight some every find findIndex findLast findLastIndex sort toSorted'.split(
    ' ',
  ),
);
const chains = new Set(['then', 'catch', 'finally']);
const statics: Readonly<Record<string, readonly string[]>> = {
  Array: ['from', 'fromAsync'],
  Promise: ['try'],
};

/** Whether this call has run its callback by the time that its value is there. */
function runsInline(
  call: TSESTree.CallExpression,
  sourceCode: Readonly<TSESLint.SourceCode>,
  host: TypeHost | undefined,
  inlineCallbacks: readonly string[],
): boolean {
  const method = methodCall(call);
  const name =
    method?.name ?? (call.callee.type === 'Identifier' ? call.callee.name : '');
  if (inlineCallbacks.includes(name)) return true;
  if (!method) return false;
  if (chains.has(name)) return true;

  const { object } = method;
  if (iterationMethods.has(name)) {
    return !host || host.isArray(host.typeOf(object));
  }
  return (
    object.type === 'Identifier' &&
    isGlobalName(object.name, object, sourceCode) &&
    (statics[object.name]?.includes(name) ?? false)
  );
}

/** A local function that is never passed on, stored or exported. */
function isOnlyCalled(
  node: FunctionNode,
  sourceCode: Readonly<TSESLint.SourceCode>,
): boolean {
  const uses = usesOf(node, sourceCode);
  return (
    !uses.includes(wrapped(node)) &&
    uses.length > 0 &&
    uses.every(use => {
      const callee = wrapped(use);
      return (
        callee.parent?.type === 'CallExpression' &&
        callee.parent.callee === callee
      );
    })
  );
}
