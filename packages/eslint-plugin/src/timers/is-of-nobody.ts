import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { isOfModule } from '../variables/is-of-module.ts';

/**
 * Whether what this timer calls is of none of the calls that have armed it: a method,
 * `this.#next`, or a function that names nothing which the functions around have
 * declared, `() => this.flush()`. All that wait in the queue of an object are due then.
 */
export function isOfNobody(
  { arguments: [callback] }: TSESTree.CallExpression,
  { scopeManager }: SourceCode,
): boolean {
  const called = callback && unwrap(callback);
  if (called?.type === 'MemberExpression')
    return unwrap(called.object).type === 'ThisExpression';
  return (
    called !== undefined &&
    isFunctionLiteral(called) &&
    (scopeManager?.acquire(called)?.through ?? []).every(
      ({ resolved }) => !resolved?.defs.length || isOfModule(resolved),
    )
  );
}
