import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { isEverAborted } from '../combinators/is-ever-aborted.ts';
import { isOnlyTask } from '../groups/is-only-task.ts';
import { asTask } from '../groups/task.ts';
import type { Task } from '../groups/task.ts';
import { mayOutlive } from '../lifetimes/may-outlive.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { mentionsArguments } from '../variables/mentions-arguments.ts';

/**
 * The task that this code is a part of, if the task does not take the signal
 * which its group hands to it, and anything can abort that.
 */
export function untakenSignal(
  node: TSESTree.Node,
  context: RuleContext,
): Task | undefined {
  const { sourceCode } = context;
  for (let { parent } = node; parent; { parent } = parent) {
    if (!isFunctionNode(parent)) continue;
    const task = asTask(parent, context);
    if (task) {
      const isTaken =
        parent.params.slice(0, task.signalIndex + 1).some(isRest) ||
        parent.params[task.signalIndex] !== undefined ||
        mentionsArguments(parent, sourceCode);
      return isTaken ||
        !isOnlyTask(parent, context) ||
        !isEverAborted(task, context)
        ? undefined
        : task;
    }
    if (mayOutlive(parent, sourceCode, getTypeHost(context))) return undefined;
  }
  return undefined;
}

function isRest({ type }: TSESTree.Parameter): boolean {
  return type === 'RestElement';
}
