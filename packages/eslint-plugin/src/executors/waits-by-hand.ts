import type { FunctionNode } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { ownWork } from '../tasks/task-work.ts';
import { isBrief } from '../timers/brief-timer.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { promiseOfExecutor } from './pending-promise.ts';
import { settlings } from './settling.ts';
import type { Settling } from './settling.ts';

/**
 * Whether this task gives a promise that is made by hand, and that an event settles or
 * a timer: the deadline of a race, for which the race has to wait once another task has
 * won. A timer of less than a second is soon over.
 */
export function waitsByHand(task: FunctionNode, context: RuleContext): boolean {
  const { sourceCode } = context;
  const host = getTypeHost(context);
  if (!host) return false;
  return ownWork(task, sourceCode).results.some(result => {
    const made = unwrap(result);
    const promise =
      made.type === 'NewExpression' && promiseOfExecutor(made, sourceCode);
    return (
      promise &&
      settlings(promise, sourceCode, host).some(each => isLong(each, context))
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

const SHORT = { minDelay: 1_000 };
