import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isCondition } from '../ast/is-condition.ts';
import { isWithin } from '../ast/is-within.ts';
import type { SourceCode } from '../rule-context.ts';
import { readsOf } from '../variables/reads-of.ts';
import { platformTimer } from './platform-timer.ts';

/**
 * Where the variable that holds this timer is read by code that could disarm it: not
 * by a `typeof`, nor where all ask only whether there is one. What a `setTimeout` calls
 * comes too late for that; an interval goes on then.
 */
export function usesOfHandle(
  handle: TSESLint.Scope.Variable,
  timer: TSESTree.CallExpression,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const [callback] = timer.arguments;
  const uses = readsOf(handle).filter(use => !isTypeOf(use));
  if (isOfFunction(handle, timer) && uses.every(isCondition)) return [];
  return callback && platformTimer(timer, sourceCode) === 'setTimeout'
    ? uses.filter(use => !isWithin(use, callback))
    : uses;
}

/** Whether nothing outside of the function that starts the timer sees the handle. */
function isOfFunction(
  { scope: { block } }: TSESLint.Scope.Variable,
  timer: TSESTree.Node,
): boolean {
  const owner = enclosingFunction(timer);
  return owner !== undefined && isWithin(block, owner);
}

function isTypeOf({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'UnaryExpression' && parent.operator === 'typeof';
}
