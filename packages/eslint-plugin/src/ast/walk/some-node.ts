import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../../rule-context.ts';
import { someChild } from './child-nodes.ts';

export type NodeTest = (node: TSESTree.Node) => boolean;

/**
 * Whether this holds for a node of this code, be it `code` itself: in the order of
 * the code, up to the first for which it does. What is left out is not asked, nor
 * what is inside of it.
 */
export function someNode(
  code: TSESTree.Node,
  { visitorKeys }: SourceCode,
  test: NodeTest,
  isLeftOut: NodeTest = never,
): boolean {
  const holds = (node: TSESTree.Node): boolean =>
    !isLeftOut(node) && (test(node) || someChild(node, visitorKeys, holds));
  return holds(code);
}

function never(): boolean {
  return false;
}
