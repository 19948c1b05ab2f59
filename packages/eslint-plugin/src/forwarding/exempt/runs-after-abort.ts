import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../../ast/call-of.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { cleanupAround } from '../../ast/in-cleanup.ts';
import { isResult } from '../../ast/is-result.ts';
import { isWithin } from '../../ast/is-within.ts';
import { endsWithThrow } from '../../ast/last-statement.ts';
import { wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import { abortedHere } from '../../scope/aborted-here.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { usesOf } from '../../variables/resolve-function.ts';

// A helper of a helper of what runs after the abort.
const MAX_DEPTH = 2;

/**
 * Whether this is in a function around which one of the signals is, and which is
 * called after its abort as well, or to clean up: what it does is to be done then, too.
 */
export function runsAfterAbort(
  node: TSESTree.Node,
  signals: readonly AvailableSignal[],
  sourceCode: SourceCode,
): boolean {
  return signals.some(signal => isCalledAfter(node, signal, sourceCode));
}

function isCalledAfter(
  node: TSESTree.Node,
  signal: AvailableSignal,
  sourceCode: SourceCode,
  depth = MAX_DEPTH,
): boolean {
  const helper = enclosingFunction(node);
  const [name] = signal.variable?.identifiers ?? [];
  if (!helper || !name || isWithin(name, helper)) return false;
  const uses = usesOf(helper, sourceCode);
  // A function without a name is run in its place, or later.
  if (uses.includes(helper)) {
    return isCalledAfter(helper, signal, sourceCode, depth);
  }
  return uses
    .filter(callOf)
    .some(
      call =>
        abortedHere(call, signal, sourceCode) ||
        isForEnd(call) ||
        (depth > 0 && isCalledAfter(call, signal, sourceCode, depth - 1)),
    );
}

/**
 * A `catch` may go on with the work in another way, unless it throws at its end: what
 * it returns before that is such a way.
 */
function isForEnd(use: TSESTree.Node): boolean {
  const { kind, node } = cleanupAround(use) ?? {};
  return node?.type === 'CatchClause'
    ? endsWithThrow(node.body) && !isReturned(use, node)
    : kind !== undefined;
}

/** Whether the function with this clause gives what the call here gives. */
function isReturned(use: TSESTree.Node, clause: TSESTree.CatchClause): boolean {
  const call = callOf(use);
  if (!call || enclosingFunction(call) !== enclosingFunction(clause))
    return false;
  const { parent } = wrapped(call);
  return isResult(parent?.type === 'AwaitExpression' ? parent : call);
}
