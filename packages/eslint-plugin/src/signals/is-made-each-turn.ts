import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { repetition } from '../flow/repetition.ts';
import type { RuleContext } from '../rule-context.ts';
import { isDeadController } from './dead-controller.ts';
import { isAbortSignalAny } from './given-signals.ts';
import { isReadonlyField } from './is-readonly-field.ts';
import { isSignal } from './is-signal.ts';
import { lineage } from './lineage.ts';

/**
 * Whether this makes a signal of two or more in each turn of a loop, of which
 * none is new in the turn, or aborts with it: the signals from outside collect
 * one follower for each turn, and each of them aborts only when they do.
 */
export function isMadeEachTurn(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  if (!isAbortSignalAny(call, context)) return false;
  const [list] = call.arguments;
  if (list?.type !== 'ArrayExpression' || list.elements.length < 2) {
    return false;
  }
  if (list.elements.some(element => element?.type === 'SpreadElement')) {
    return false;
  }
  const { sourceCode } = context;
  const repeated = repetition(call, sourceCode.ast, sourceCode);
  if (repeated?.kind !== 'loop') return false;
  const loop = repeated.node;
  const { origins, variables } = lineage(call, context);
  return (
    [...origins].every(
      origin =>
        !isWithin(origin, loop) ||
        (isReadonlyField(origin) && isSignal(origin, context)) ||
        isDeadController(origin, context),
    ) && [...variables].every(variable => isSameEachTurn(variable, loop))
  );
}

/** Whether it is only given a value outside of the loop, or by its declaration. */
function isSameEachTurn(
  { defs: [definition], references }: TSESLint.Scope.Variable,
  loop: TSESTree.Node,
): boolean {
  // What `for (const x of xs)` declares has no initialiser.
  const isInitialised =
    definition?.node.type === 'VariableDeclarator' &&
    definition.node.init !== null;
  return references.every(
    ({ identifier, init, writeExpr }) =>
      !writeExpr ||
      !isWithin(identifier, loop) ||
      (init === true && isInitialised),
  );
}
