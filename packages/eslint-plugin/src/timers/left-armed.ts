import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isAfterFailure } from '../ast/is-after-failure.ts';
import { isCondition } from '../ast/is-condition.ts';
import { waitedFor } from '../ast/waited-for.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { traceFacts } from '../flow/trace-facts.ts';
import { takesOwnFailure } from '../promises/takes-own-failure.ts';
import type { SourceCode } from '../rule-context.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { clearOf } from './clear-of.ts';
import { isLeftByCatch } from './left-by-catch.ts';
import { testsAround } from './tests-around.ts';

/**
 * How a timer that begins here, by itself or in the executor of a promise, stays armed
 * in spite of these uses of its handle: a `catch` alone clears it, or only the code that
 * something keeps from running that fails on the way.
 */
export function leftArmed(
  begin: TSESTree.Node,
  uses: readonly TSESTree.Node[],
  owner: FunctionNode,
  sourceCode: SourceCode,
): 'caught' | 'throws' | undefined {
  const clears = uses.flatMap(use => clearOf(use) ?? []);
  // `if (timer) clearTimeout(timer)` asks whether there is one.
  const others = uses.filter(use => !clearOf(use) && !isCondition(use));
  if (others.length > 0 || clears.length === 0) return undefined;
  if (clears.some(each => enclosingFunction(each) !== owner)) return undefined;
  if (clears.every(each => isAfterFailure(each, begin))) return 'caught';
  return isPassedBy(begin, clears, owner, sourceCode) ? 'throws' : undefined;
}

/** Whether something that fails keeps the code from all of these ends. */
function isPassedBy(
  begin: TSESTree.Node,
  clears: readonly TSESTree.Node[],
  owner: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  const ends = new Set([...clears, ...clears.flatMap(testsAround)]);
  const trace = traceFacts(
    owner,
    { begins: new Set([begin]), ends },
    sourceCode,
  );
  const mayFail = (node: TSESTree.Node): boolean => {
    const promise = waitedFor(node);
    return (
      promise !== undefined &&
      // What its own timer settles, settles when that has fired.
      writtenAs(promise, sourceCode) !== begin &&
      mayReject(promise, sourceCode)
    );
  };
  return (
    [...trace.throws.keys()].some(mayFail) ||
    isLeftByCatch(begin, clears, mayFail, trace, sourceCode)
  );
}

/** Whether this promise leaves its failure to who waits, or a handler in it throws. */
function mayReject(promise: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isPause(promise)) return false;
  return (
    !takesOwnFailure(promise, sourceCode) ||
    someNode(promise, sourceCode, ({ type }) => type === 'ThrowStatement')
  );
}

/** `sleep(ms)`: without a signal nothing makes it fail. */
function isPause(node: TSESTree.Node): boolean {
  return (
    node.type === 'CallExpression' &&
    node.arguments.length === 1 &&
    /^(?:delay|pause|sleep)$/u.test(calledName(node.callee))
  );
}
