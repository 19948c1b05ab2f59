import type { TSESLint } from '@typescript-eslint/utils';

/** Whether this variable comes to hold something else than it is declared with. */
export function isReassigned({ references }: TSESLint.Scope.Variable): boolean {
  return references.some(each => each.isWrite() && each.init !== true);
}
