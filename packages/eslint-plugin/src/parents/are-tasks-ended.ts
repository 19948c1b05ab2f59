import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { areElementsEndedOnAbort } from '../forwarding/carried/are-elements-ended.ts';
import { isNameEndedOnAbort } from '../forwarding/carried/is-ended-on-abort.ts';
import type { TaskPlace } from '../groups/task-places.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import type { HostCall } from '../types/type-host.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
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
    (tasks.every(({ node }) => isEnded(node, sourceCode)) ||
      areItemsEnded(maker, tasks, sourceCode))
  );
}

/** Whether that is each item of the list that a `map` goes through. */
function areItemsEnded(
  maker: HostCall,
  tasks: readonly TaskPlace[],
  sourceCode: SourceCode,
): boolean {
  const [first] = maker.arguments;
  const list = first && unwrap(first);
  return (
    list?.type === 'Identifier' &&
    tasks.every(({ signalIndex }) => signalIndex === 1) &&
    areElementsEndedOnAbort(list, sourceCode)
  );
}

/** Whether this, or a function of the file that it names, works on such a thing. */
function isEnded(task: TSESTree.Node, sourceCode: SourceCode): boolean {
  const hasEnded = (code: TSESTree.Node): boolean =>
    someNode(
      code,
      sourceCode,
      each =>
        each.type === 'Identifier' && isNameEndedOnAbort(each, sourceCode),
    );
  return (
    hasEnded(task) ||
    someNode(task, sourceCode, each => {
      if (each.type !== 'Identifier') return false;
      const named = resolveFunction(each, sourceCode);
      return named !== undefined && hasEnded(named.body);
    })
  );
}
