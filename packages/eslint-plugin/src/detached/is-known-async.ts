import type { TSESTree } from '@typescript-eslint/utils';

import { promiseCombinator } from '../ast/promise-combinator.ts';
import { resolveFunction } from '../ast/resolve-function.ts';
import { unwrap } from '../ast/unwrap.ts';
import { groupMaker } from '../groups/group-maker.ts';
import type { RuleContext } from '../groups/rule-context.ts';
import { isGlobalName } from '../scope/find-variable.ts';

/** Whether a call returns a promise, as far as can be said without types. */
export function isKnownAsync(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const callee = unwrap(call.callee);
  const named = resolveFunction(callee, sourceCode);
  if (named) return named.async && !named.generator;
  return (
    (callee.type === 'Identifier' &&
      callee.name === 'fetch' &&
      isGlobalName('fetch', callee, sourceCode)) ||
    promiseCombinator(call, sourceCode) !== undefined ||
    groupMaker(call, context) !== undefined
  );
}
