import type { TSESTree } from '@typescript-eslint/utils';

import { errgroupExport } from '../groups/errgroup-export.ts';
import { groupMaker } from '../groups/group-maker.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { RuleContext } from '../rule-context.ts';
import { isGlobal } from '../variables/global-name.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

// Of `errgroup`, and no groups.
const waits = new Set(['checkpoint', 'shield', 'sleep']);

/** Whether a call returns a promise, as far as can be said without types. */
export function isKnownAsync(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const named = resolveFunction(call.callee, sourceCode);
  if (named) return named.async && !named.generator;
  return (
    isGlobal(call.callee, 'fetch', sourceCode) ||
    promiseCombinator(call, sourceCode) !== undefined ||
    groupMaker(call, context) !== undefined ||
    waits.has(errgroupExport(call.callee, context) ?? '')
  );
}
