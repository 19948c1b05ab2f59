import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/literals/find-property.ts';
import { isAbortedByFailure } from '../combinators/is-ever-aborted.ts';
import { optionsOfTask } from '../groups/goes-on-after-failure.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { lineage, parentsOfTask } from '../signals/lineage.ts';
import { writtenOptions } from '../variables/written-options.ts';

/**
 * When the task is aborted and this signal of the code around it is not, as a message
 * says it. `undefined` where that cannot happen: nothing aborts the tasks of an
 * `allSettled`, and those none of which can fail, but the signal that it was given.
 */
export function ownEnd(
  signal: TSESTree.Node,
  task: Task,
  context: RuleContext,
): string | undefined {
  const { runner } = task;
  if (runner === 'any' || runner === 'race') return 'another task wins';
  if (isAbortedByFailure(task, context)) {
    const isTask = runner !== 'withGroup' && runner !== 'source';
    return `${isTask ? 'another' : 'a'} task of the group fails`;
  }
  if (!handleless.has(runner)) return 'the group is cancelled';
  if (hasDeadline(task, context)) return 'the deadline of the group passes';
  return isOfParent(signal, task, context)
    ? undefined
    : 'the signal of the group does';
}

// Their groups are nobody's to cancel.
const handleless = new Set(['all', 'allSettled', 'forEach', 'map', 'source']);

function hasDeadline(task: Task, context: RuleContext): boolean {
  return optionsOfTask(task, context).some(options => {
    const { literal } = writtenOptions(options, context.sourceCode) ?? {};
    return (
      literal !== undefined && findProperty(literal, 'timeout') !== undefined
    );
  });
}

/** Whether it is what the group has its signal of, if it was given one. */
function isOfParent(
  signal: TSESTree.Node,
  task: Task,
  context: RuleContext,
): boolean {
  const parents = parentsOfTask(task, context);
  const { variables } = lineage(signal, context);
  return (
    parents.length === 0 ||
    parents.some(each =>
      [...lineage(each, context).variables].some(variable =>
        variables.has(variable),
      ),
    )
  );
}
