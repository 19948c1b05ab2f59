import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';

/** The closing one of the parentheses that this expression stands in, and that nothing else needs. */
export function closingParenthesis(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.Token | undefined {
  const before = sourceCode.getTokensBefore(node, 2).reverse();
  const after = sourceCode.getTokensAfter(node, 2);
  const depth = ownsParentheses(node.parent) ? 2 : 1;
  const isPair = [...Array(depth).keys()].every(
    index => before[index]?.value === '(' && after[index]?.value === ')',
  );
  return isPair ? after[0] : undefined;
}

/** `if (node)`, `f(node)` */
function ownsParentheses(parent: TSESTree.Node | undefined): boolean {
  switch (parent?.type) {
    case 'CallExpression':
    case 'DoWhileStatement':
    case 'IfStatement':
    case 'ImportExpression':
    case 'NewExpression':
    case 'SwitchStatement':
    case 'WhileStatement':
      return true;
    default:
      return false;
  }
}
