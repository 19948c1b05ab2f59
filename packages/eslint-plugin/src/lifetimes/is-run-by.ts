import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../ast/call-of.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import type { SourceCode } from '../rule-context.ts';
import { usesOf } from '../variables/resolve-function.ts';

/**
 * Whether nothing but this function runs this code: it is in there, or in a helper
 * that is only called, and only there.
 */
export function isRunBy(
  owner: FunctionNode | undefined,
  node: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const inner = enclosingFunction(node);
  if (!inner || inner === owner) return inner === owner;
  const uses = usesOf(inner, sourceCode);
  return (
    uses.length > 0 &&
    uses.every(use => callOf(use) && enclosingFunction(use) === owner)
  );
}
