import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { isNewPromise } from './is-new-promise.ts';

/** The function that this `new Promise(…)` of the platform runs at once. */
export function promiseExecutor(
  promise: TSESTree.NewExpression,
  sourceCode: Readonly<TSESLint.SourceCode>,
): FunctionNode | undefined {
  if (!isNewPromise(promise, sourceCode)) return undefined;
  const [executor] = promise.arguments;
  return executor && resolveFunction(executor, sourceCode);
}
