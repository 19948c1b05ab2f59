import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from './function-literal.ts';
import type { FunctionNode } from './function-literal.ts';

/** The innermost function around this node. */
export function enclosingFunction(
  node: TSESTree.Node,
): FunctionNode | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (isFunctionNode(parent)) return parent;
  }
  return undefined;
}
