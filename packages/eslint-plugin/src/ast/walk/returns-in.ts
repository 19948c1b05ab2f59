import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../../rule-context.ts';
import { isFunctionNode } from '../function-literal.ts';
import { someNode } from './some-node.ts';
import { nodesIn } from './visit-nodes.ts';

/** Whether this code returns, not counting the functions in it. */
export function hasReturn(
  code: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return someNode(code, sourceCode, isReturn, isFunctionNode);
}

/** The `return` statements of this code, not counting the functions in it. */
export function returnsIn(
  code: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.ReturnStatement[] {
  return nodesIn(code, sourceCode, isFunctionNode).filter(isReturn);
}

function isReturn(node: TSESTree.Node): node is TSESTree.ReturnStatement {
  return node.type === 'ReturnStatement';
}
