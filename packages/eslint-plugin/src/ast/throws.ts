import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { childNodes } from './child-nodes.ts';
import { isFunctionNode } from './function-literal.ts';

/** Whether there is a `throw` in this code, not counting the functions in it. */
export function throws(
  node: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
): boolean {
  if (node.type === 'ThrowStatement') return true;
  if (isFunctionNode(node)) return false;
  return childNodes(node, sourceCode.visitorKeys).some(child =>
    throws(child, sourceCode),
  );
}
