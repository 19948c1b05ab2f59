import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import { takesOwnFailure } from '../promises/takes-own-failure.ts';
import type { SourceCode } from '../rule-context.ts';
import { mayFail } from './may-fail.ts';
import type { KnownCalls } from './may-fail.ts';

/**
 * Whether all that this async function does is in a `try` whose `catch` throws nothing,
 * be it one in each turn of a loop, beside what cannot fail.
 */
export function isCaughtWholly(
  { async, body, generator }: FunctionNode,
  sourceCode: SourceCode,
  known: KnownCalls = {},
): boolean {
  if (!async || generator || body.type !== 'BlockStatement') return false;
  return (
    !mayFail(body, sourceCode, known) &&
    returnsIn(body, sourceCode).every(
      ({ argument }) =>
        !argument || !givesFailure(unwrap(argument), sourceCode, known),
    )
  );
}

/** Whether this is a promise that may reject: no `catch` hears of one that is returned. */
function givesFailure(
  returned: TSESTree.Node,
  sourceCode: SourceCode,
  { isPromise, isResolving, isTaken }: KnownCalls,
): boolean {
  if (!isPromise?.(returned) || takesOwnFailure(returned, sourceCode))
    return false;
  return (
    returned.type !== 'CallExpression' ||
    (!isTaken?.(returned) && !isResolving?.(returned))
  );
}
