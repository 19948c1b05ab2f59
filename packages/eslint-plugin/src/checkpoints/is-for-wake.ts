import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { takenOf } from '../ast/member-on.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { promiseOfExecutor } from '../executors/pending-promise.ts';
import { keeps } from '../promises/shared-work.ts';
import type { SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { readsOf } from '../variables/reads-of.ts';

/**
 * Whether this waits until somebody calls what it leaves behind:
 * `await new Promise(resolve => { wake = resolve; })`.
 */
export function isForWake(
  wait: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const making = wait.type === 'AwaitExpression' ? unwrap(wait.argument) : wait;
  if (making.type !== 'NewExpression') return false;
  const promise = promiseOfExecutor(making, sourceCode);
  if (!promise) return false;
  const { code, settlers } = promise;
  // `wake = resolve`, with a `wake` of the function that a callback calls.
  const isOfFunction = isWithin(making, code);
  return settlers.some(
    settler =>
      isLeft(settler, code, sourceCode) ||
      (isOfFunction &&
        enclosingFunction(settler) !== enclosingFunction(making)),
  );
}

/** Whether a way to settle a promise is kept, or a function of this code that does it. */
function isLeft(
  settler: TSESTree.Node,
  code: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const { parent } = wrapped(settler);
  const isSettler = (value: TSESTree.Node): boolean =>
    unwrap(value) === settler;
  const executor = enclosingFunction(code);
  if (parent && keeps(parent, isSettler, executor, sourceCode)) return true;
  const helper = enclosingFunction(settler);
  return (
    helper !== undefined &&
    isWithin(helper, code) &&
    isLeft(helper, code, sourceCode)
  );
}

/** Whether a call before the loop is given the signal: it may wake the loop. */
export function isGivenBefore(
  { variable }: AvailableSignal,
  loop: TSESTree.Node,
): boolean {
  return readsOf(variable).some(
    read =>
      read.range[1] <= loop.range[0] &&
      takenOf(read) !== 'aborted' &&
      isInArgument(read),
  );
}

function isInArgument(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (!parent || isFunctionNode(parent)) return false;
  const isCall =
    parent.type === 'CallExpression' || parent.type === 'NewExpression';
  return isCall && parent.callee !== node ? true : isInArgument(parent);
}
