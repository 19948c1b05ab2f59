import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { promiseMadeBy } from '../promises/promise-executor.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether this runs while an object is made, not counting the functions in there
 * but for the executor of a promise, which has run by then.
 */
export function isInConstructor(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const owner = enclosingFunction(node);
  if (!owner) return false;
  const promise = promiseMadeBy(owner, sourceCode);
  if (promise) return isInConstructor(promise, sourceCode);
  const { parent } = owner;
  return parent.type === 'MethodDefinition' && parent.kind === 'constructor';
}
