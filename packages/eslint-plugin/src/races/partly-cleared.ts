import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { startedNodes } from '../ast/walk/started-nodes.ts';
import { promiseExecutor } from '../promises/promise-executor.ts';
import type { SourceCode } from '../rule-context.ts';
import { clearOf } from '../timers/clear-of.ts';
import { leftArmed } from '../timers/left-armed.ts';
import { platformTimer } from '../timers/platform-timer.ts';
import { usesOfHandle } from '../timers/uses-of-handle.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { findVariable } from '../variables/find-variable.ts';

/** A timer that is cleared, but not on every way out of its race. */
export interface PartlyCleared {
  readonly call: TSESTree.CallExpression;
  readonly delay: TSESTree.Node | undefined;
  /** Where it is cleared: behind the race, or in a `catch` alone. */
  readonly where: 'fulfilled' | 'rejected';
}

/** What the other elements of a race may come to. */
export interface OtherOutcomes {
  readonly mayReject: () => boolean;
  readonly mayWin: () => boolean;
}

/**
 * That of this element of a race, if another element may decide the race in the way in
 * which nothing clears it. Where the timer itself has decided it, it has fired.
 */
export function partlyCleared(
  element: TSESTree.Expression,
  race: TSESTree.CallExpression,
  others: OtherOutcomes,
  sourceCode: SourceCode,
): PartlyCleared | undefined {
  const promise = writtenAs(element, sourceCode);
  const executor = promiseExecutor(promise, sourceCode);
  const call = executor && timerOf(executor, sourceCode);
  const owner = enclosingFunction(race);
  if (!call || !owner || enclosingFunction(promise) !== owner) return undefined;
  const uses = usesWithin(owner, call, sourceCode);
  const [, delay] = call.arguments;
  const left = leftArmed(promise, uses, owner, sourceCode);
  if (left === 'caught')
    return others.mayWin() ? { call, delay, where: 'rejected' } : undefined;
  const isPassedBy = left === 'throws' || areInThen(uses, race);
  return isPassedBy && others.mayReject()
    ? { call, delay, where: 'fulfilled' }
    : undefined;
}

function timerOf(
  { body }: FunctionNode,
  sourceCode: SourceCode,
): TSESTree.CallExpression | undefined {
  return startedNodes(body, sourceCode).find(
    (node): node is TSESTree.CallExpression =>
      node.type === 'CallExpression' &&
      platformTimer(node, sourceCode) === 'setTimeout',
  );
}

/** The uses of the handle of this timer, if its variable is one of the function. */
function usesWithin(
  owner: FunctionNode,
  timer: TSESTree.CallExpression,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const { parent } = wrapped(timer);
  const handle =
    parent?.type === 'AssignmentExpression' ? unwrap(parent.left) : undefined;
  if (handle?.type !== 'Identifier') return [];
  const variable = findVariable(handle.name, handle, sourceCode);
  return variable && variable.scope.block.range[0] >= owner.range[0]
    ? usesOfHandle(variable, timer, sourceCode)
    : [];
}

/** Whether all of these clear the timer in a `then` of the race, which a failure passes by. */
function areInThen(
  uses: readonly TSESTree.Node[],
  race: TSESTree.CallExpression,
): boolean {
  const then = methodCallOn(race);
  const [callback, onRejected] = then?.arguments ?? [];
  return (
    then?.name === 'then' &&
    onRejected === undefined &&
    uses.length > 0 &&
    uses.every(use => clearOf(use) && enclosingFunction(use) === callback)
  );
}
