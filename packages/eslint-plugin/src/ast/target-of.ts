import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from './unwrap.ts';

/** Where this value is put: `x` of `const x = value` and of `x = value`. */
export function targetOf(value: TSESTree.Node): TSESTree.Node | undefined {
  const outer = wrapped(value);
  const { parent } = outer;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id;
    case 'AssignmentExpression':
      return parent.right === outer ? parent.left : undefined;
    default:
      return undefined;
  }
}
