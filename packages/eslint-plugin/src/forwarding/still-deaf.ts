import { isWithin } from '../ast/is-within.ts';
import type { RuleContext } from '../rule-context.ts';
import type { DeafTask } from '../tasks/deaf-task.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { isCarriedInSight } from './carried/is-carried.ts';

/**
 * The task without what an abort ends all the same, as it does the process that was
 * started with the signal of the group; `undefined` if nothing else of it goes on.
 */
export function stillDeaf(
  task: DeafTask,
  context: RuleContext,
): DeafTask | undefined {
  const host = getTypeHost(context);
  if (!host) return task;
  const carried = task.calls.filter(({ call }) =>
    isCarriedInSight(call, [], context.sourceCode, host),
  );
  if (carried.length === 0) return task;
  const calls = task.calls.filter(each => !carried.includes(each));
  const loops = task.loops.filter(
    loop => !carried.some(({ call }) => isWithin(call, loop)),
  );
  return calls.length > 0 || loops.length > 0
    ? { ...task, calls, loops, work: calls.map(({ call }) => call) }
    : undefined;
}
