import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from '../ast/unwrap.ts';

/**
 * Whether the value of this expression goes nowhere: a statement, behind `void`,
 * or on one side of an operator of which that holds. `isLostElsewhere` is asked of
 * a value that stands anywhere else.
 */
export function isLost(
  node: TSESTree.Node,
  isLostElsewhere: (value: TSESTree.Node) => boolean,
): boolean {
  const value = wrapped(node);
  const { parent } = value;
  switch (parent?.type) {
    case 'ExpressionStatement':
      return true;
    case 'UnaryExpression':
      return parent.operator === 'void';
    case 'LogicalExpression':
      return parent.right === value && isLost(parent, isLostElsewhere);
    case 'ConditionalExpression':
      return parent.test !== value && isLost(parent, isLostElsewhere);
    case 'SequenceExpression':
      return (
        parent.expressions.at(-1) !== value || isLost(parent, isLostElsewhere)
      );
    default:
      return isLostElsewhere(value);
  }
}
