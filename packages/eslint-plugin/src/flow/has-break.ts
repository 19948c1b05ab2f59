import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { someChild } from '../ast/walk/child-nodes.ts';
import type { SourceCode } from '../rule-context.ts';
import { isLoop } from './loop-shape.ts';
import type { LoopNode } from './loop-shape.ts';

/** Whether a `break`, of those that count, may end this loop before its test does. */
export function hasBreak(
  loop: LoopNode,
  { visitorKeys }: SourceCode,
  counts: (statement: TSESTree.BreakStatement) => boolean = () => true,
): boolean {
  const breaks = (node: TSESTree.Node, isOfLoop: boolean): boolean => {
    if (isFunctionNode(node)) return false;
    // One with a label may name this loop from within another.
    if (node.type === 'BreakStatement')
      return (isOfLoop || node.label !== null) && counts(node);
    const isOuter =
      isOfLoop && !isLoop(node) && node.type !== 'SwitchStatement';
    return someChild(node, visitorKeys, each => breaks(each, isOuter));
  };
  return breaks(loop.body, true);
}
