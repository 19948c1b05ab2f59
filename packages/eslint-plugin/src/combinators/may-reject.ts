import type { RuleContext } from '../groups/rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import type { CombinatorTask } from './combinator-tasks.ts';
import { neverRejects } from './never-rejects.ts';

/** Whether this task can fail, as far as the functions of the project show it. */
export function mayReject(
  { calls, ...task }: CombinatorTask,
  context: RuleContext,
  host: TypeHost,
): boolean {
  if (!task.mayReject || calls.length === 0) return task.mayReject;
  return calls.some(
    ({ node, isCaught }) => !isCaught && !neverRejects(node, context, host),
  );
}
