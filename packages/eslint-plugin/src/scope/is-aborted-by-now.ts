import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { enclosingFunction } from './enclosing-function.ts';
import { readsOf } from './reads-of.ts';

/**
 * Whether this controller has been aborted on every way to `node`: a statement
 * before does so, or the `finally` of one.
 */
export function isAbortedByNow(
  controller: TSESLint.Scope.Variable,
  node: TSESTree.Node,
): boolean {
  const owner = enclosingFunction(node);
  // After `controller = new AbortController()` it is another one.
  if (controller.references.some(each => each.isWrite() && !each.init)) {
    return false;
  }
  return readsOf(controller).some(read => {
    const abort = methodCallOn(read);
    const statement = abort?.name === 'abort' && wrapped(abort.node).parent;
    if (!statement || statement.type !== 'ExpressionStatement') return false;
    if (enclosingFunction(statement) !== owner) return false;
    const passed = passedWith(statement);
    return (
      passed.range[1] <= node.range[0] &&
      passed.parent?.type === 'BlockStatement' &&
      isWithin(node, passed.parent)
    );
  });
}

/** What is left by way of this statement alone: the `try` whose `finally` has it. */
function passedWith(statement: TSESTree.Node): TSESTree.Node {
  const { parent: block } = statement;
  const around = block?.parent;
  return around?.type === 'TryStatement' && around.finalizer === block
    ? passedWith(around)
    : statement;
}
