import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import { enclosingMember } from '../groups/member-function.ts';
import { enclosingTask } from '../groups/task.ts';
import type { Task } from '../groups/task.ts';
import { mayOutlive } from '../lifetimes/may-outlive.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';

/** Whether this runs while the task does, and not to clean up after it. */
export function runsInTask(
  node: TSESTree.Node,
  task: Task,
  context: RuleContext,
): boolean {
  // A nested task answers to its own group.
  if (memberAround(node, task, context) !== task.function) return false;
  if (inCleanup(node) && !inCleanup(task.function)) return false;
  const host = getTypeHost(context);
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent === task.function) return true;
    if (
      isFunctionNode(parent) &&
      mayOutlive(parent, context.sourceCode, host)
    ) {
      return false;
    }
  }
  return false;
}

/** The innermost task around this code, or, for a body, task or body. */
function memberAround(
  node: TSESTree.Node,
  { signalIndex }: Task,
  context: RuleContext,
): FunctionNode | undefined {
  return signalIndex < 0
    ? enclosingMember(node, context)?.node
    : enclosingTask(node, context)?.function;
}
