import type { TSESTree } from '@typescript-eslint/utils';

/**
 * What there is in place of this value where it is not taken: the `signal` of
 * `slow ? outer : signal` and of `outer ?? signal`.
 */
export function alternativeTo(
  value: TSESTree.Node,
): TSESTree.Expression | undefined {
  const { parent } = value;
  switch (parent?.type) {
    case 'ConditionalExpression':
      if (parent.consequent === value) return parent.alternate;
      return parent.alternate === value ? parent.consequent : undefined;
    case 'LogicalExpression':
      return parent.left === value && parent.operator !== '&&'
        ? parent.right
        : undefined;
    default:
      return undefined;
  }
}
