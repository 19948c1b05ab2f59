import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type Variable = TSESLint.Scope.Variable;

/** What declares this variable, where that is `const`, `let`, `var` or `using`. */
export function declaratorOf(
  variable: Variable | undefined,
): TSESTree.VariableDeclarator | undefined {
  const declared = variable?.defs[0]?.node;
  return declared?.type === 'VariableDeclarator' ? declared : undefined;
}

/** What this variable is given for good: the value of `const name = value`, or of `using`. */
export function constantOf(
  variable: Variable | undefined,
): TSESTree.Expression | undefined {
  const declarator = declaratorOf(variable);
  if (!declarator || /^(?:let|var)$/u.test(declarator.parent.kind))
    return undefined;
  return declarator.id.type === 'Identifier'
    ? (declarator.init ?? undefined)
    : undefined;
}
