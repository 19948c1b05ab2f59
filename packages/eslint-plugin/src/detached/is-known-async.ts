import type { TSESTree } from '@typescript-eslint/utils';

import { globalName } from '../ast/global-name.ts';
import { promiseCombinator } from '../ast/promise-combinator.ts';
import { resolveFunction } from '../ast/resolve-function.ts';
import { errgroupExport } from '../groups/errgroup-export.ts';
import { groupMaker } from '../groups/group-maker.ts';
import type { RuleContext } from '../groups/rule-context.ts';

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
    globalName(call.callee, sourceCode) === 'fetch' ||
    promiseCombinator(call, sourceCode) !== undefined ||
    groupMaker(call, context) !== undefined ||
    waits.has(errgroupExport(call.callee, context) ?? '')
  );
}
