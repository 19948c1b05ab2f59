import type { FunctionNode } from '../ast/function-literal.ts';
import type { SourceCode } from '../rule-context.ts';

/** Whether this function reads its parameters through `arguments`. */
export function mentionsArguments(
  node: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  // An arrow function has no such variable: it sees that of the function around.
  const scope = sourceCode.scopeManager?.acquire(node, true);
  return (scope?.set.get('arguments')?.references.length ?? 0) > 0;
}
