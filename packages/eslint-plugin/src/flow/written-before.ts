import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { alwaysPrecedes } from './always-precedes.ts';

/** What the last assignment has given this variable that has surely run before `node`. */
export function writtenBefore(
  { references }: TSESLint.Scope.Variable,
  node: TSESTree.Node,
): TSESTree.Node | undefined {
  return references
    .flatMap(({ identifier }) => {
      const { parent } = identifier;
      return parent.type === 'AssignmentExpression' &&
        parent.operator === '=' &&
        parent.left === identifier &&
        alwaysPrecedes(parent.parent, node)
        ? [parent.right]
        : [];
    })
    .at(-1);
}
