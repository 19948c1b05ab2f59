import { methodCall } from '../ast/method-call.ts';
import { groupCall } from '../groups/group-call.ts';
import { projectFunction } from '../program/project-function.ts';
import type { RuleContext } from '../rule-context.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import { startedCalls } from './started-calls.ts';
import type { StartedCall } from './started-calls.ts';

const MAX_DEPTH = 3;

/**
 * Whether a group runs all that is waited for here, and so waits for each:
 * `group.go(load).promise`, also in a function of the project that gives it.
 */
export function areAllMembers(
  calls: readonly StartedCall[],
  context: RuleContext,
  host: TypeHost,
  depth = MAX_DEPTH,
): boolean {
  const isMember = ({ node }: StartedCall): boolean => {
    if (groupCall(node, context)) return true;
    const callee = depth > 0 ? projectFunction(node, context, host) : undefined;
    return (
      callee !== undefined &&
      areAllMembers(
        startedCalls(callee.node.body, callee.context.sourceCode),
        callee.context,
        callee.host,
        depth - 1,
      )
    );
  };
  const begun = calls.filter(call => isWaitedWork(call, context, host));
  return begun.length > 0 && begun.every(isMember);
}

/** What a map gives has begun elsewhere, and what is no promise is done. */
function isWaitedWork(
  { node }: StartedCall,
  context: RuleContext,
  host: TypeHost,
): boolean {
  return (
    groupCall(node, context) !== undefined ||
    (isThenable(host.typeOf(node), host) && methodCall(node)?.name !== 'get')
  );
}
