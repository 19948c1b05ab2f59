import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { endOfChain } from '../promises/promise-chain.ts';
import { joiningCall } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf, readsOfDeclared } from '../variables/reads-of.ts';

/**
 * The calls that wait for each promise of this list, as `Promise.all` does: of the list
 * itself, or of what it is kept in. One that is made of itself is looked at once.
 */
export function joiningCalls(
  list: TSESTree.Node,
  sourceCode: SourceCode,
  seen = new Set<TSESTree.Node>(),
): readonly TSESTree.CallExpression[] {
  const { parent } = wrapped(list);
  if (parent?.type === 'VariableDeclarator') {
    if (seen.has(parent)) return [];
    seen.add(parent);
    return readsOfDeclared(parent, sourceCode).flatMap(read =>
      joiningCalls(read, sourceCode, seen),
    );
  }
  const call = joiningCall(list, sourceCode);
  return call ? [call] : [];
}

/** Those of the list that this is pushed to: `running.push(work(item))`. */
export function callsJoiningPushed(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.CallExpression[] {
  const value = endOfChain(promise);
  const call = value.parent && methodCall(value.parent);
  if (call?.name !== 'push' || call.object.type !== 'Identifier') return [];
  const owner = enclosingFunction(promise);
  return readsOf(findVariable(call.object.name, call.node, sourceCode))
    .filter(read => enclosingFunction(read) === owner)
    .flatMap(read => joiningCalls(read, sourceCode));
}
