import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import type { SourceCode } from '../rule-context.ts';
import { readsOf } from '../variables/reads-of.ts';
import { platformTimer } from './platform-timer.ts';

/**
 * Where the variable that holds this timer is read by code that could disarm it, and
 * not by a `typeof`. What a `setTimeout` calls comes too late for that; an interval
 * goes on then.
 */
export function usesOfHandle(
  handle: TSESLint.Scope.Variable,
  timer: TSESTree.CallExpression,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const [callback] = timer.arguments;
  const uses = readsOf(handle).filter(
    ({ parent }) =>
      parent.type !== 'UnaryExpression' || parent.operator !== 'typeof',
  );
  return callback && platformTimer(timer, sourceCode) === 'setTimeout'
    ? uses.filter(use => !isWithin(use, callback))
    : uses;
}
