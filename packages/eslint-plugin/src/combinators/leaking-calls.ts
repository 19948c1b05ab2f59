import type { TSESTree } from '@typescript-eslint/utils';

import { isCarriedInSight } from '../forwarding/carried/is-carried.ts';
import { awaitsEnding } from '../forwarding/exempt/awaits-ending.ts';
import { ignoresSlot } from '../forwarding/ignores-slot.ts';
import type { CombinatorMethod } from '../promises/promise-combinator.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { availableSignals } from '../scope/available-signals.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import { freeSlots } from '../types/free-slots.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import type { CombinatorTask } from './combinator-tasks.ts';
import { isExemptCallee } from './exempt-callee.ts';
import { isEndedAfter } from './is-ended-after.ts';
import { mayReject } from './may-reject.ts';
import { neverRejects } from './never-rejects.ts';
import type { StartedCall } from './started-calls.ts';

/**
 * The calls that run on after this combinator has settled, though they could be
 * cancelled: they take a signal and are given none.
 */
export function leakingCalls(
  tasks: readonly CombinatorTask[],
  method: CombinatorMethod,
  context: RuleContext,
  host: TypeHost,
): readonly TSESTree.CallExpression[] {
  return tasks.flatMap(task => {
    // First, since the others may be in files that have to be parsed.
    const calls = task.calls.filter(call => isUnlinked(call, context, host));
    return calls.length > 0 && isOutrun(task, tasks, method, context, host)
      ? calls
          .map(({ node }) => node)
          .filter(node => isHarmful(node, context, host))
      : [];
  });
}

/** Whether another task can settle the combinator while this one runs. */
function isOutrun(
  task: CombinatorTask,
  tasks: readonly CombinatorTask[],
  method: CombinatorMethod,
  context: RuleContext,
  host: TypeHost,
): boolean {
  return (
    task.mapping !== undefined ||
    tasks.some(
      other =>
        other !== task && (method !== 'all' || mayReject(other, context, host)),
    )
  );
}

function isUnlinked(
  { node, isCaught, enclosing }: StartedCall,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const { sourceCode } = context;
  // A failure that is caught where it happens is a result: such tasks are
  // meant to be independent.
  if (isCaught || isExemptCallee(node, host)) return false;
  if (isEndedAfter(node, sourceCode) || awaitsEnding(node, sourceCode, host))
    return false;
  const slots = freeSlots(node, host, sourceCode);
  if (slots.length === 0 || !isThenable(host.typeOf(node), host)) return false;
  return (
    ![node, ...enclosing].some(call => carriesSignal(call, host, sourceCode)) &&
    !isCarriedBeside(node, sourceCode, host)
  );
}

/** Whether an abort reaches it all the same, as that of a child that has the signal does. */
function isCarriedBeside(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const signals = availableSignals(call, sourceCode, host);
  return isCarriedInSight(call, signals, sourceCode, host);
}

/** Whether its failure would reach the combinator, and a signal would stop it. */
function isHarmful(
  node: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
): boolean {
  return (
    !neverRejects(node, context, host) &&
    freeSlots(node, host, context.sourceCode).some(
      slot => !ignoresSlot(node, slot, context, host),
    )
  );
}
