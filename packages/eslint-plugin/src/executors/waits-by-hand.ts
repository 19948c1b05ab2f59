import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { taskPlaces } from '../groups/task-places.ts';
import { isToldToEnd, mayEnd } from '../promises/is-told-to-end.ts';
import { startOfChain } from '../promises/promise-chain.ts';
import { armedTimer } from '../races/armed-timer.ts';
import type { RuleContext } from '../rule-context.ts';
import { saysSignal } from '../tasks/says-signal.ts';
import { ownWork } from '../tasks/task-work.ts';
import { isBrief } from '../timers/brief-timer.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { promiseOfExecutor } from './pending-promise.ts';
import { eventOf, receiverOf, settlings } from './settling.ts';
import type { Settling } from './settling.ts';

/**
 * Whether this task of a race waits for a promise that is made by hand, here or with a name,
 * and that an event settles or a timer, also one of a function of the project
 * (`sleep(ms)`): its deadline, for which the race has to wait once another task has won. A
 * timer of less than a second is soon over, and so is what has been told to end.
 */
export function waitsByHand(
  task: FunctionNode,
  race: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const host = getTypeHost(context);
  if (!host) return false;
  const { awaits, results } = ownWork(task, sourceCode);
  const awaited = awaits.flatMap(each =>
    each.type === 'AwaitExpression' ? each.argument : [],
  );
  return [...awaited, ...results].some(promised => {
    const made = writtenAs(startOfChain(promised), sourceCode);
    // What has a signal, though another one, is for other rules.
    if (saysSignal(made, sourceCode, host)) return false;
    if (made.type === 'CallExpression') {
      const timer = armedTimer(made, context, host);
      return timer !== undefined && !isBrief(timer.delay, SHORT, sourceCode);
    }
    const promise =
      made.type === 'NewExpression' && promiseOfExecutor(made, sourceCode);
    return (
      promise &&
      settlings(promise, sourceCode, host).some(
        each =>
          isLong(each, context) && !isWaitForEnd(each, task, race, context),
      )
    );
  });
}

function isLong(
  { kind, node }: Settling,
  { sourceCode }: RuleContext,
): boolean {
  switch (kind) {
    case 'timer':
      return !isBrief(node.arguments[1], SHORT, sourceCode);
    case 'handler':
    case 'listener':
      return true;
    default:
      return false;
  }
}

/** The `'exit'` of a process that is killed before the race, or by another task of it. */
function isWaitForEnd(
  settling: Settling,
  task: FunctionNode,
  race: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const receiver = receiverOf(settling);
  const event = eventOf(settling);
  return (
    receiver !== undefined &&
    (isToldToEnd(receiver, event, race, sourceCode) ||
      taskPlaces(race, context).some(
        ({ node }) =>
          !isWithin(task, node) && mayEnd(node, receiver, event, sourceCode),
      ))
  );
}

const SHORT = { minDelay: 1_000 };
