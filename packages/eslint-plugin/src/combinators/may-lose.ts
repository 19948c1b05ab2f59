import type { TSESTree } from '@typescript-eslint/utils';

import { takesOwnFailure } from '../promises/takes-own-failure.ts';
import type { RuleContext } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { isCaughtWholly } from './is-caught-wholly.ts';
import { neverRejects } from './never-rejects.ts';

/** Whether another of these elements of a race than this one may reject. */
export function mayLose(
  element: TSESTree.Expression,
  elements: readonly TSESTree.Expression[],
  context: RuleContext,
  host: TypeHost | undefined,
): boolean {
  return elements.some(
    each => each !== element && leavesFailure(each, context, host),
  );
}

/** For all that shows of it and of what it calls. */
function leavesFailure(
  element: TSESTree.Expression,
  context: RuleContext,
  host: TypeHost | undefined,
): boolean {
  const { sourceCode } = context;
  if (takesOwnFailure(element, sourceCode)) return false;
  const promise = writtenAs(element, sourceCode);
  if (promise.type !== 'CallExpression') return true;
  const called = resolveFunction(promise.callee, sourceCode);
  if (called && isCaughtWholly(called, sourceCode)) return false;
  return !host || !neverRejects(promise, context, host);
}
