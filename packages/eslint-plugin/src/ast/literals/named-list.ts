import type { TSESTree } from '@typescript-eslint/utils';

/**
 * Whether this value is written in a list or a record that has a name, and if so
 * whether the code states what type that is of: `const tasks: Task[] = [value]`.
 */
export function namedList(
  node: TSESTree.Node,
): 'inferred' | 'stated' | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'Property':
      return namedList(parent);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return namedList(parent) && 'stated';
    case 'VariableDeclarator':
      return parent.id.typeAnnotation ? 'stated' : 'inferred';
    default:
      return undefined;
  }
}
