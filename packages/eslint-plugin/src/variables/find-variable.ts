import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';

/** What `name` means at `node`; `undefined` for a name that nothing declares. */
export function findVariable(
  name: string,
  node: TSESTree.Node,
  sourceCode: SourceCode,
): TSESLint.Scope.Variable | undefined {
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(node);
  for (; scope; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable) return variable;
  }
  return undefined;
}

/** Whether `name` is the platform's at `node`, and not declared in this file. */
export function isGlobalName(
  name: string,
  node: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  // What the platform's libraries declare is a variable with no definition.
  return !findVariable(name, node, sourceCode)?.defs.length;
}
