import type { TSESTree } from '@typescript-eslint/utils';

import { takesOwnFailure } from '../promises/takes-own-failure.ts';
import type { OtherOutcomes } from '../races/partly-cleared.ts';
import type { RuleContext } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { isCaughtWholly } from './is-caught-wholly.ts';
import { neverRejects } from './never-rejects.ts';

/** What the other elements of a race than this one may come to. */
export function outcomesOfOthers(
  element: TSESTree.Expression,
  elements: readonly TSESTree.Expression[],
  context: RuleContext,
  host: TypeHost | undefined,
): OtherOutcomes {
  const others = elements.filter(each => each !== element);
  return {
    mayReject: () => others.some(each => leavesFailure(each, context, host)),
    mayWin: () => others.some(each => givesValue(each, context, host)),
  };
}

/** A promise of nothing, or one that is made by hand, may be there to reject alone. */
function givesValue(
  element: TSESTree.Expression,
  { sourceCode }: RuleContext,
  host: TypeHost | undefined,
): boolean {
  if (!host || writtenAs(element, sourceCode).type === 'NewExpression')
    return false;
  const value = host.awaitedTypeOf(host.typeOf(element));
  return host.kindOf(value) !== 'nothing';
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
