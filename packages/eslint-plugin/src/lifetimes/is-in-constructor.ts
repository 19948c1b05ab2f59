import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { wrapped } from '../ast/unwrap.ts';
import { isNewPromise } from '../promises/is-new-promise.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

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
  const promise = promiseOf(owner, sourceCode);
  if (promise) return isInConstructor(promise, sourceCode);
  const { parent } = owner;
  return parent.type === 'MethodDefinition' && parent.kind === 'constructor';
}

/** The promise that this function is the executor of. */
function promiseOf(
  owner: FunctionNode,
  sourceCode: SourceCode,
): TSESTree.NewExpression | undefined {
  const { parent } = wrapped(owner);
  return parent && isNewPromise(parent, sourceCode) ? parent : undefined;
}
