import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { onlyExpression } from '../ast/only-expression.ts';
import type { SourceCode } from '../rule-context.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/**
 * Whether this timer does nothing but give back what others wait for, as one does that
 * spaces the calls of a limiter: `setTimeout(release, interval)`. That is due whoever has
 * gone.
 */
export function givesBack(
  { arguments: [callback] }: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  if (!callback || callback.type === 'SpreadElement') return false;
  const called = resolveFunction(callback, sourceCode);
  const only = called && onlyExpression(called.body);
  return (
    giving.test(calledName(callback)) ||
    (only?.type === 'CallExpression' && giving.test(calledName(only.callee)))
  );
}

const giving =
  /^_*(?:release(?![a-z])|unlock$|return\w*(?:Lock|Permit|Slot|Token)$)/u;
