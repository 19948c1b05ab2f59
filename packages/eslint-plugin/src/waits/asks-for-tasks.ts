import type { TSESTree } from '@typescript-eslint/utils';

import { functionOfResult } from '../ast/function-of-result.ts';
import { isWithin } from '../ast/is-within.ts';
import { memberOn, takenOf } from '../ast/member-on.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { starters } from '../groups/starters.ts';
import type { SourceCode } from '../rule-context.ts';
import { listAddedTo } from '../signals/lineage.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf, readsOfDeclared } from '../variables/reads-of.ts';
import type { OwnedGroup } from './owned-group.ts';

/**
 * Whether the way out is taken only where no task runs, or none was started:
 * `if (group.running === 0)`, `if (tasks.length === 0)`.
 */
export function asksForTasks(
  { variable }: OwnedGroup,
  exit: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const asked = variable.references.flatMap(({ identifier }) => [
    ...countsOn(identifier, ['running', 'queued']),
    ...countsOfList(identifier, sourceCode),
  ]);
  for (let { parent } = exit; parent; { parent } = parent) {
    if (parent.type !== 'IfStatement') continue;
    const { test } = parent;
    if (asked.some(each => isWithin(each, test))) return true;
  }
  return false;
}

/** Where it is asked how long the list is that the task of this call is put into. */
function countsOfList(
  group: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const start = methodCallOn(group);
  if (!start || !starters.has(start.name)) return [];
  const task = wrapped(memberOn(start.node) ?? start.node);
  return readsOfListAround(task, sourceCode).flatMap(read =>
    countsOn(read, ['length', 'size']),
  );
}

/** `tasks.push(group.go(load))`, `const tasks = ids.map(() => group.go(load))` */
function readsOfListAround(
  task: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const list = task.parent && listAddedTo(task.parent);
  if (list?.type === 'Identifier') {
    return readsOf(findVariable(list.name, list, sourceCode));
  }
  const mapper = functionOfResult(task);
  const call = mapper && wrapped(mapper).parent;
  const declarator = call && wrapped(call).parent;
  return declarator?.type === 'VariableDeclarator'
    ? readsOfDeclared(declarator, sourceCode)
    : [];
}

function countsOn(
  node: TSESTree.Node,
  names: readonly string[],
): readonly TSESTree.Node[] {
  return names.includes(takenOf(node) ?? '') ? [node] : [];
}
