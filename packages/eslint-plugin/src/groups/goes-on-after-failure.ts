import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/literals/find-property.ts';
import type { RuleContext } from '../rule-context.ts';
import { writtenOptions } from '../variables/written-options.ts';
import { groupMaker } from './group-maker.ts';
import { groupOfTask } from './group-of-task.ts';
import { optionsOfGroup } from './options-of-group.ts';
import type { Task } from './task.ts';

/** Whether a group with these options goes on after a failure: `{ failFast: false }`. */
export function saysToGoOn(
  options: TSESTree.Node,
  { sourceCode }: RuleContext,
): boolean {
  const { literal } = writtenOptions(options, sourceCode) ?? {};
  const failFast = literal && findProperty(literal, 'failFast')?.value;
  return failFast?.type === 'Literal' && failFast.value === false;
}

/** Whether the failure of another task does not abort this one, as the file shows. */
export function goesOnAfterFailure(
  task: Pick<Task, 'call' | 'runner'>,
  context: RuleContext,
): boolean {
  return (
    task.runner === 'allSettled' ||
    optionsOfTask(task, context).some(each => saysToGoOn(each, context))
  );
}

/** The options of the group that runs the task, where the file shows them. */
export function optionsOfTask(
  task: Pick<Task, 'call' | 'runner'>,
  context: RuleContext,
): readonly TSESTree.Node[] {
  const group = groupOfTask(task);
  if (group) return optionsOfGroup(group, context);
  const { optionsIndex } = groupMaker(task.call, context) ?? {};
  return optionsIndex === undefined
    ? []
    : task.call.arguments.slice(optionsIndex, optionsIndex + 1);
}
