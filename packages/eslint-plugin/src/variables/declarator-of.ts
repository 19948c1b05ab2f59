import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isReassigned } from './is-reassigned.ts';

type Variable = TSESLint.Scope.Variable;

/** What declares this variable, where that is `const`, `let`, `var` or `using`. */
export function declaratorOf(
  variable: Variable | undefined,
): TSESTree.VariableDeclarator | undefined {
  const declared = variable?.defs[0]?.node;
  return declared?.type === 'VariableDeclarator' ? declared : undefined;
}

/**
 * What this variable is given for good: the value of `const name = value`, of `using`,
 * or of a `let` that nothing is assigned to later.
 */
export function constantOf(
  variable: Variable | undefined,
): TSESTree.Expression | undefined {
  if (!variable || variable.defs.length > 1) return undefined;
  const { id, init } = declaratorOf(variable) ?? {};
  return init && id?.type === 'Identifier' && !isReassigned(variable)
    ? init
    : undefined;
}
