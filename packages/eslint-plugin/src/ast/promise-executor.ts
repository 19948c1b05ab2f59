import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isGlobalName } from '../scope/find-variable.ts';
import type { FunctionNode } from './function-literal.ts';
import { resolveFunction } from './resolve-function.ts';
import { unwrap } from './unwrap.ts';

/** The function that this `new Promise(…)` of the platform runs at once. */
export function promiseExecutor(
  { callee, arguments: [executor] }: TSESTree.NewExpression,
  sourceCode: Readonly<TSESLint.SourceCode>,
): FunctionNode | undefined {
  const name = unwrap(callee);
  if (name.type !== 'Identifier' || name.name !== 'Promise') return undefined;
  if (!isGlobalName('Promise', name, sourceCode)) return undefined;
  return executor && resolveFunction(executor, sourceCode);
}
