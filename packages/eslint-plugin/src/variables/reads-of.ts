import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';

type Read = TSESTree.Identifier | TSESTree.JSXIdentifier;

/** The places that read this variable. */
export function readsOf(variable: TSESLint.Scope.Variable | undefined): Read[] {
  return (variable?.references ?? [])
    .filter(reference => reference.isRead())
    .map(({ identifier }) => identifier);
}

/** The places that name this variable, but for the one that declares its value. */
export function laterUsesOf(
  variable: TSESLint.Scope.Variable | undefined,
): Read[] {
  return (variable?.references ?? [])
    .filter(reference => reference.init !== true)
    .map(({ identifier }) => identifier);
}

/** The places that read what is declared here, by whatever names. */
export function readsOfDeclared(
  declaration: TSESTree.Node,
  { scopeManager }: SourceCode,
): Read[] {
  return (scopeManager?.getDeclaredVariables(declaration) ?? []).flatMap(
    readsOf,
  );
}
