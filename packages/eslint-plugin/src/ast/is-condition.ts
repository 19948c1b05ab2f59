import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from './unwrap.ts';

/**
 * Whether this is only asked for its truth or its type, or compared: `if (timer)`,
 * `!signal`, `work && …`, `typeof work`, `timer !== undefined`.
 */
export function isCondition(node: TSESTree.Node): boolean {
  const value = wrapped(node);
  const { parent } = value;
  switch (parent?.type) {
    case 'BinaryExpression':
      return true;
    case 'UnaryExpression':
      return parent.operator === '!' || parent.operator === 'typeof';
    case 'ConditionalExpression':
    case 'IfStatement':
      return parent.test === value;
    case 'LogicalExpression':
      return (
        (parent.left === value && parent.operator === '&&') ||
        isCondition(parent)
      );
    default:
      return false;
  }
}
