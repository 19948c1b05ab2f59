import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../ast/call-of.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isResult } from '../ast/is-result.ts';
import { unwrap } from '../ast/unwrap.ts';
import { endOfChain } from '../promises/promise-chain.ts';
import { rivalsOf } from '../promises/rivals-of.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { readsOfDeclared } from '../variables/reads-of.ts';
import { usesOf } from '../variables/resolve-function.ts';
import { isLongLived } from './is-long-lived.ts';

/**
 * Whether the function that gives this promise of the abort is called in the file for
 * one that is raced, and may lose: `Promise.race([work(), whenAborted(signal)])`, with a
 * signal that lives longer than the race.
 */
export function isRacedWhereCalled(
  promise: TSESTree.Node,
  signal: TSESTree.Node,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const giver = enclosingFunction(promise);
  if (!giver || !isGiven(promise, sourceCode)) return false;
  const name = sourceCode.getText(signal);
  const index = giver.params.findIndex(
    each => each.type === 'Identifier' && each.name === name,
  );
  if (index < 0) return false;
  return usesOf(giver, sourceCode).some(use => {
    const call = callOf(use);
    const given = call?.arguments[index];
    return (
      call !== undefined &&
      given !== undefined &&
      isRaced(call, sourceCode) &&
      isLongLived(unwrap(given), context)
    );
  });
}

/** Whether the function gives it, at once or from a variable. */
function isGiven(promise: TSESTree.Node, sourceCode: SourceCode): boolean {
  const value = endOfChain(promise);
  return [value, ...keptReads(value, sourceCode)].some(isResult);
}

function isRaced(call: TSESTree.Node, sourceCode: SourceCode): boolean {
  const value = endOfChain(call);
  return [value, ...keptReads(value, sourceCode)].some(
    each => rivalsOf(endOfChain(each), sourceCode).length > 0,
  );
}

/** Where the variable is read that is declared with this value. */
function keptReads(
  value: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const { parent } = value;
  return parent?.type === 'VariableDeclarator'
    ? readsOfDeclared(parent, sourceCode)
    : [];
}
