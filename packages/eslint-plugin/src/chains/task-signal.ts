import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import type { Task } from '../groups/task.ts';
import { untakenSignal } from '../parents/untaken-signal.ts';
import type { RuleContext } from '../rule-context.ts';
import { mentionsOuterSignal } from '../tasks/mentions-outer-signal.ts';
import { saysSignal } from '../tasks/says-signal.ts';
import { takesFailure } from './takes-failure.ts';

/** The signal that a group hands to a task, which does not take it. */
export interface TaskSignal extends Omit<Task, 'function'> {
  readonly kind: 'task';
  /** The task, where it is in this file. */
  readonly function?: FunctionNode;
}

/** That of the task around this code, if the task looks at no signal at all. */
export function taskSignal(
  node: TSESTree.Node,
  context: RuleContext,
): TaskSignal | undefined {
  const task = untakenSignal(node, context);
  return task &&
    !task.function.generator &&
    !inCleanup(node) &&
    !takesFailure(node, context.sourceCode) &&
    !saysSignal(task.function.body, context.sourceCode) &&
    !mentionsOuterSignal(task.function, context)
    ? { ...task, kind: 'task' }
    : undefined;
}
