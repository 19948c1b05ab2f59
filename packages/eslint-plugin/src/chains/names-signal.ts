import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { childNodes } from '../ast/walk/child-nodes.ts';
import { mayHaveGroups } from '../groups/may-have-groups.ts';
import { asTask } from '../groups/task.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';

const words = /signal|abort|cancel/iu;

/**
 * Whether the code of this function names a signal, an abort or a cancellation: what
 * its comments say ends nothing. What a task in it does with the signal that a group
 * hands to it is the task's own.
 */
export function namesSignal(node: FunctionNode, context: RuleContext): boolean {
  const { sourceCode } = context;
  if (!words.test(sourceCode.getText(node))) return false;
  const tasks = mayHaveGroups(context) ? tasksIn(node.body, context) : [];
  const left = [...tasks, ...sourceCode.getCommentsInside(node)];
  return words.test(textWithout(left, node, sourceCode));
}

function textWithout(
  left: readonly { readonly range: TSESTree.Range }[],
  { range: [start, last] }: TSESTree.Node,
  { text }: SourceCode,
): string {
  let end = start;
  const parts = left
    .toSorted((one, other) => one.range[0] - other.range[0])
    .map(({ range: [from, to] }) => {
      const part = text.slice(end, from);
      end = Math.max(end, to);
      return part;
    });
  return parts.join('') + text.slice(end, last);
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
