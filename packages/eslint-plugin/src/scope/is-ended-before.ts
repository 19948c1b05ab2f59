import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { statementOf } from '../ast/statement-of.ts';
import { alwaysPrecedes } from '../flow/always-precedes.ts';
import { awaitsOf } from '../promises/awaits-of.ts';
import type { SourceCode } from '../rule-context.ts';
import { readsOf } from '../variables/reads-of.ts';
import { isAbortedByNow } from './is-aborted-by-now.ts';

/**
 * Whether the group of this variable has ended wherever `node` runs: code that
 * always runs before has cancelled it, or has awaited its `wait`. Its signal has
 * aborted then, or is let go of, and is none to hand on.
 */
export function isEndedBefore(
  group: TSESLint.Scope.Variable,
  node: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const calls = readsOf(group).flatMap(read => methodCallOn(read) ?? []);
  return (
    calls.some(
      each =>
        each.name === 'wait' && isAwaitedBefore(each.node, node, sourceCode),
    ) ||
    // A look at its own calls spares one at all that comes before.
    (calls.some(({ name }) => name === 'cancel') &&
      isAbortedByNow(group.name, node, enclosingFunction(node), sourceCode))
  );
}

function isAwaitedBefore(
  wait: TSESTree.CallExpression,
  node: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return awaitsOf(wait, sourceCode).nodes.some(each => {
    const statement = statementOf(each);
    return statement !== undefined && alwaysPrecedes(statement, node);
  });
}
