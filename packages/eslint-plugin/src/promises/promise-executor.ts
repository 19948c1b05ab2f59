import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { isNewPromise } from './is-new-promise.ts';

/** The function that this runs at once, if it is `new Promise(…)` of the platform. */
export function promiseExecutor(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): FunctionNode | undefined {
  if (!isNewPromise(promise, sourceCode)) return undefined;
  const [executor] = promise.arguments;
  return executor && resolveFunction(executor, sourceCode);
}

/** The promise that this function makes, where it stands there as the executor. */
export function promiseMadeBy(
  executor: FunctionNode,
  sourceCode: SourceCode,
): TSESTree.NewExpression | undefined {
  const { parent } = wrapped(executor);
  return parent && isNewPromise(parent, sourceCode) ? parent : undefined;
}

/** The promise that is being made where this runs: it is in the executor. */
export function madePromise(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.NewExpression | undefined {
  const owner = enclosingFunction(node);
  return owner && promiseMadeBy(owner, sourceCode);
}
