import type { TSESTree } from '@typescript-eslint/utils';

import { dottedName } from '../ast/dotted-name.ts';
import { isGroup } from '../groups/is-group.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { isNewController } from '../signals/is-new-controller.ts';
import { lineage, parentsOfTask } from '../signals/lineage.ts';

/**
 * Whether this signal can abort where that of the task does not: the group was
 * given another one, so that without it what aborts it would be forgotten. A group
 * that was given none may be meant to have the signal of the caller, but hardly that
 * of a controller. Of one that comes from elsewhere nothing is known.
 */
export function isForeign(
  signal: TSESTree.Expression,
  task: Task,
  context: RuleContext,
): boolean {
  const parents = parentsOfTask(task, context).map(each =>
    lineage(each, context),
  );
  const ends = parents.flatMap(({ origins }) => [...origins]);
  const groups = ends.filter(each => isGroup(each, context));
  if (groups.some(({ type }) => type !== 'NewExpression')) return false;
  const { origins, variables } = lineage(signal, context);
  if (ends.length === groups.length) return [...origins].some(isNewController);
  // Another group aborts its own as well.
  const isOfOther = [...variables].some(
    each =>
      each.identifiers.some(name => isGroup(name, context)) &&
      !parents.some(parent => parent.variables.has(each)),
  );
  return (
    isOfOther ||
    [...origins].some(origin => !ends.some(each => isSame(each, origin)))
  );
}

function isSame(one: TSESTree.Node, other: TSESTree.Node): boolean {
  if (one === other) return true;
  const name = one.type === 'MemberExpression' ? dottedName(one) : undefined;
  return name !== undefined && name === dottedName(other);
}
