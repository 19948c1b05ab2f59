import { someNode } from '../ast/walk/some-node.ts';
import { isNameEndedOnAbort } from '../forwarding/carried/is-ended-on-abort.ts';
import type { RuleContext } from '../rule-context.ts';
import type { HostCall } from '../types/type-host.ts';
import { tasksOf } from './tasks-of.ts';

/**
 * Whether an abort listener ends what each task of this group works on, as a
 * process that it kills: then the tasks end without a signal.
 */
export function areTasksEnded(maker: HostCall, context: RuleContext): boolean {
  const { sourceCode } = context;
  const tasks = tasksOf(maker, context);
  return (
    tasks.length > 0 &&
    tasks.every(({ node }) =>
      someNode(
        node,
        sourceCode,
        each =>
          each.type === 'Identifier' && isNameEndedOnAbort(each, sourceCode),
      ),
    )
  );
}
