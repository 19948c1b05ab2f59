import type { TSESTree } from '@typescript-eslint/utils';

/** Whether this value of a property is none of a pattern, nor a method without a body. */
export function isExpression(
  value: TSESTree.Property['value'],
): value is TSESTree.Expression {
  return (
    value.type !== 'AssignmentPattern' &&
    value.type !== 'TSEmptyBodyFunctionExpression'
  );
}
