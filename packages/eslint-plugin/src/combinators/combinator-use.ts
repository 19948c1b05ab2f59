import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { methodCallOn } from '../ast/method-call.ts';
import type { MethodCall } from '../ast/method-call.ts';
import { isLost } from '../promises/is-lost.ts';
import type { CombinatorMethod } from '../promises/promise-combinator.ts';
import { madePromise } from '../promises/promise-executor.ts';
import { isHandled, isSwallowed } from '../promises/rejection-handler.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf } from '../variables/reads-of.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/**
 * What becomes of a promise: `floating` when nothing waits for it and nothing
 * handles its failure, `swallowed` when nothing waits and the failure is thrown
 * away, `used` in every other case.
 */
export type CombinatorUse = 'floating' | 'swallowed' | 'used';

/** What becomes of the promise that this combinator returns. */
export function combinatorUse(
  call: TSESTree.CallExpression,
  method: CombinatorMethod,
  sourceCode: SourceCode,
): CombinatorUse {
  let promise: TSESTree.Node = call;
  let isEmptyHanded = false;
  for (
    let chained = methodCallOn(promise);
    chained;
    chained = methodCallOn(promise)
  ) {
    if (isSwallowed(chained, sourceCode)) isEmptyHanded = true;
    // What is to be done next waits for the end, and takes either.
    else if (isEmptyHanded && goesOn(chained, sourceCode)) return 'used';
    else if (isHandled(chained)) return 'used';
    // `allSettled` never rejects: what is to be done next has all that it gives.
    else if (method === 'allSettled' && chained.name === 'then') return 'used';
    else if (method === 'allSettled' && goesOn(chained, sourceCode))
      return 'used';
    promise = chained.node;
  }
  if (settlesPromise(promise, sourceCode)) return 'used';
  const isUnread = (value: TSESTree.Node): boolean =>
    isKeptUnread(value, sourceCode);
  if (!isLost(promise, isUnread)) return 'used';
  return isEmptyHanded ? 'swallowed' : 'floating';
}

/** Whether this `then` or `finally` does something once its promise has settled. */
function goesOn(
  { name, arguments: [next] }: MethodCall,
  sourceCode: SourceCode,
): boolean {
  if (!next || !['finally', 'then'].includes(name)) return false;
  const body = resolveFunction(next, sourceCode)?.body;
  return body?.type !== 'BlockStatement' || body.body.length > 0;
}

/** `new Promise(resolve => { Promise.all(tasks).then(() => resolve()); })` */
function settlesPromise(chain: TSESTree.Node, sourceCode: SourceCode): boolean {
  const executor = madePromise(chain, sourceCode)?.arguments[0];
  if (!executor || !isFunctionNode(executor)) return false;
  const [resolve] = executor.params;
  if (resolve?.type !== 'Identifier') return false;
  const variable = findVariable(resolve.name, chain, sourceCode);
  return !!variable?.references.some(({ identifier }) =>
    isWithin(identifier, chain),
  );
}

/** Whether this value is kept in a variable alone that nothing reads. */
function isKeptUnread(value: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = value;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return (
        parent.id.type === 'Identifier' && isNeverRead(parent.id, sourceCode)
      );
    case 'AssignmentExpression':
      return (
        parent.right === value &&
        parent.left.type === 'Identifier' &&
        isLost(parent, each => isKeptUnread(each, sourceCode)) &&
        isNeverRead(parent.left, sourceCode)
      );
    default:
      return false;
  }
}

function isNeverRead(
  { name, parent }: TSESTree.Identifier,
  sourceCode: SourceCode,
): boolean {
  const variable = findVariable(name, parent, sourceCode);
  const [definition] = variable?.defs ?? [];
  if (!variable || !definition) return false;
  // The globals of a script are read by other scripts, a parameter by
  // `arguments`, an export and a `using` by whoever comes after.
  if (variable.scope.type === 'global') {
    return false;
  }
  if (definition.node.type !== 'VariableDeclarator') return false;
  const declaration = definition.node.parent;
  return (
    !declaration.kind.endsWith('using') &&
    declaration.parent.type !== 'ExportNamedDeclaration' &&
    readsOf(variable).length === 0
  );
}
