import type { TSESLint } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';

/** Whether this function reads its parameters through `arguments`. */
export function mentionsArguments(
  node: FunctionNode,
  sourceCode: Readonly<TSESLint.SourceCode>,
): boolean {
  // An arrow function has no such variable: it sees that of the function around.
  const scope = sourceCode.scopeManager?.acquire(node, true);
  return (scope?.set.get('arguments')?.references.length ?? 0) > 0;
}
