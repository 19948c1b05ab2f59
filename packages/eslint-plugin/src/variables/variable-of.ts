import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';

/** The variable of this name among those that a function or a pattern declares. */
export function variableOf(
  name: TSESTree.Node,
  declaration: TSESTree.Node,
  { scopeManager }: SourceCode,
): TSESLint.Scope.Variable | undefined {
  return scopeManager
    ?.getDeclaredVariables(declaration)
    .find(({ identifiers }) => identifiers.some(each => each === name));
}
