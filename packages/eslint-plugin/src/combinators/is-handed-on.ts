import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf } from '../variables/reads-of.ts';

/**
 * Whether the function returns this promise by itself as well, or waits for it: who
 * has it knows of its end and of its failure.
 */
export function isHandedOn(
  element: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const promise = unwrap(element);
  if (promise.type !== 'Identifier') return false;
  const owner = enclosingFunction(promise);
  return readsOf(findVariable(promise.name, promise, sourceCode)).some(read => {
    const { type } = wrapped(read).parent ?? {};
    const isTaken = type === 'ReturnStatement' || type === 'AwaitExpression';
    return isTaken && enclosingFunction(read) === owner;
  });
}
