import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from './function-literal.ts';

/** The statement that evaluates this itself, and not in a function. */
export function statementOf(node: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = node;
  if (!parent || isFunctionNode(parent)) return undefined;
  return parent.type === 'VariableDeclaration' ||
    parent.type.endsWith('Statement')
    ? parent
    : statementOf(parent);
}
