import type { TSESTree } from '@typescript-eslint/utils';

import { isLoop } from '../flow/loop-shape.ts';
import type { LoopNode } from '../flow/loop-shape.ts';
import type { RuleContext } from '../rule-context.ts';
import { abortThrownIn } from './abort-thrown.ts';
import { asksAbort } from './asks-abort.ts';
import { asksByPredicate } from './asks-by-predicate.ts';
import { asksFlag } from './asks-flag.ts';
import type { FollowingWork } from './following-work.ts';
import { outsideSignal } from './outside-signal.ts';

export interface FollowingOptions {
  /** Names of functions that ask whether a signal has aborted. */
  readonly helpers: RegExp;
  /** Whether a `for await` over what has the signal goes on like any loop. */
  readonly checkForAwait: boolean;
}

/**
 * Whether an abort that this statement has taken is seen all the same by what
 * follows: that asks whether a signal has aborted, or waits for a call that has
 * the signal, which throws the abort once more.
 */
export function isToldLater(
  { loops, region, rest }: FollowingWork,
  statement: TSESTree.Node,
  options: FollowingOptions,
  context: RuleContext,
): boolean {
  if (isLoop(region)) {
    return loops.some(loop => isToldIn(loop, statement, options, context));
  }
  return rest.some(
    each =>
      asksAbort(each, options.helpers, context.sourceCode) ||
      abortThrownIn(each, region, context) !== undefined,
  );
}

function isToldIn(
  loop: LoopNode,
  statement: TSESTree.Node,
  { helpers, checkForAwait }: FollowingOptions,
  context: RuleContext,
): boolean {
  if (asksAbort(loop, helpers, context.sourceCode, statement)) return true;
  if (loop.type === 'ForOfStatement' && loop.await && !checkForAwait) {
    const { right } = loop;
    const source = right.type === 'CallExpression' ? right : [right];
    if (outsideSignal(source, loop, context)) return true;
  }
  return (
    abortThrownIn(loop.body, loop, context, statement) !== undefined ||
    asksByPredicate(loop, helpers, context, statement) ||
    asksFlag(loop, context.sourceCode, statement)
  );
}
