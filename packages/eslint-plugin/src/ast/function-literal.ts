import type { TSESTree } from '@typescript-eslint/utils';

export type FunctionLiteral =
  TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression;

export type FunctionNode = FunctionLiteral | TSESTree.FunctionDeclaration;

export function isFunctionLiteral(
  node: TSESTree.Node,
): node is FunctionLiteral {
  return (
    node.type === 'ArrowFunctionExpression' ||
    node.type === 'FunctionExpression'
  );
}

export function isFunctionNode(node: TSESTree.Node): node is FunctionNode {
  return isFunctionLiteral(node) || node.type === 'FunctionDeclaration';
}
