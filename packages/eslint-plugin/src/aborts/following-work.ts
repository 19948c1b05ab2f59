import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { LoopNode } from '../flow/loop-shape.ts';
import { asTask } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';

/** What a function goes on with after a statement has taken an error. */
export interface FollowingWork {
  /** The innermost loop around the statement, or the body of a task. */
  readonly region: LoopNode | FunctionNode['body'];
  /** The loops around the statement, from the inside out. */
  readonly loops: readonly LoopNode[];
  /** What comes after the statement before the function ends. */
  readonly rest: readonly TSESTree.Statement[];
}

/**
 * What goes on after this statement: the next turns of a loop, or the rest of a
 * task, which may be nothing. `undefined` in any other function, and in a loop
 * that ends with this turn.
 */
export function followingWork(
  statement: TSESTree.Node,
  context: RuleContext,
): FollowingWork | undefined {
  const loops: LoopNode[] = [];
  const rest: TSESTree.Statement[] = [];
  let isLeft = false;
  let inner = statement;
  for (; inner.parent && !isFunctionNode(inner.parent); inner = inner.parent) {
    const { parent } = inner;
    if (parent.type === 'BlockStatement' && !isLeft) {
      const after = statementsAfter(inner, parent);
      isLeft = after.some(leavesWork);
      rest.push(...after);
    }
    if (isLoop(parent) && inner === parent.body) {
      if (loops.length === 0 && isLeft) return undefined;
      loops.push(parent);
    }
  }
  const [loop] = loops;
  if (loop) return { region: loop, loops, rest };
  const task = inner.parent;
  return task && isFunctionNode(task) && asTask(task, context)
    ? { region: task.body, loops, rest }
    : undefined;
}

function statementsAfter(
  { range }: TSESTree.Node,
  block: TSESTree.BlockStatement,
): readonly TSESTree.Statement[] {
  return block.body.filter(statement => statement.range[0] >= range[1]);
}

/** Whether this leaves the loop or the function, and not only a turn. */
export function leavesWork({ type }: TSESTree.Node): boolean {
  return (
    type === 'BreakStatement' ||
    type === 'ReturnStatement' ||
    type === 'ThrowStatement'
  );
}
