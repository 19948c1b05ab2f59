import type { TSESTree } from '@typescript-eslint/utils';

import type { CombinatorMethod } from '../ast/promise-combinator.ts';
import { ignoresSlot } from '../forwarding/ignores-slot.ts';
import type { RuleContext } from '../groups/rule-context.ts';
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
  return tasks
    .filter(task => isOutrun(task, tasks, method, context, host))
    .flatMap(task => task.calls)
    .filter(call => isUnlinked(call, context, host))
    .map(({ node }) => node);
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
  if (isEndedAfter(node, sourceCode)) return false;
  const slots = freeSlots(node, host);
  if (slots.length === 0 || !isThenable(host.typeOf(node), host)) return false;
  if ([node, ...enclosing].some(call => carriesSignal(call, host, sourceCode)))
    return false;
  return (
    !neverRejects(node, context, host) &&
    slots.some(slot => !ignoresSlot(node, slot, context, host))
  );
}
