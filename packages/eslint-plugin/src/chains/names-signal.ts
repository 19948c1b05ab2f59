import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { childNodes } from '../ast/walk/child-nodes.ts';
import { mayHaveGroups } from '../groups/may-have-groups.ts';
import { asTask } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';

const words = /signal|abort|cancel/iu;

/**
 * Whether this function names a signal, an abort or a cancellation. What a task
 * in it does with the signal that a group hands to it is the task's own.
 */
export function namesSignal(node: FunctionNode, context: RuleContext): boolean {
  const { sourceCode } = context;
  if (!words.test(sourceCode.getText(node))) return false;
  if (!mayHaveGroups(context)) return true;
  let end = node.range[0];
  const parts = tasksIn(node.body, context).map(({ range: [from, to] }) => {
    const part = sourceCode.text.slice(end, from);
    end = to;
    return part;
  });
  return words.test(parts.join('') + sourceCode.text.slice(end, node.range[1]));
}

function tasksIn(
  node: TSESTree.Node,
  context: RuleContext,
): readonly FunctionNode[] {
  if (isFunctionNode(node) && asTask(node, context)) return [node];
  return childNodes(node, context.sourceCode.visitorKeys).flatMap(each =>
    tasksIn(each, context),
  );
}
