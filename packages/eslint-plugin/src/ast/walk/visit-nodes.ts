import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../../rule-context.ts';
import { someNode } from './some-node.ts';
import type { NodeTest } from './some-node.ts';

/** Visits the nodes of this code, `code` first, as {@link someNode} asks them. */
export function visitNodes(
  code: TSESTree.Node,
  sourceCode: SourceCode,
  visit: (node: TSESTree.Node) => void,
  isLeftOut?: NodeTest,
): void {
  someNode(
    code,
    sourceCode,
    node => {
      visit(node);
      return false;
    },
    isLeftOut,
  );
}

/** The nodes of this code, `code` first, as {@link someNode} asks them. */
export function nodesIn(
  code: TSESTree.Node,
  sourceCode: SourceCode,
  isLeftOut?: NodeTest,
): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  const add = (node: TSESTree.Node): void => {
    found.push(node);
  };
  visitNodes(code, sourceCode, add, isLeftOut);
  return found;
}
