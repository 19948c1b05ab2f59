import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { mayOutlive } from '../lifetimes/may-outlive.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { usesOf } from '../variables/resolve-function.ts';
import type { AvailableSignal } from './available-signals.ts';

/**
 * Whether this code is in a helper that a callback calls which may run when the
 * function with the signal has returned: the methods of an object that it gives
 * back, say. That signal does not stand for what the helper does then.
 */
export function mayRunLater(
  node: TSESTree.Node,
  { variable }: AvailableSignal,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const source = variable?.scope.block;
  for (
    let { parent } = node;
    parent && parent !== source;
    { parent } = parent
  ) {
    if (!isFunctionNode(parent)) continue;
    if (isCalledLater(parent, sourceCode, host)) return true;
  }
  return false;
}

function isCalledLater(
  helper: FunctionNode,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return usesOf(helper, sourceCode).some(use => {
    let outer = enclosingFunction(use);
    for (
      ;
      outer && !isWithin(helper, outer);
      outer = enclosingFunction(outer)
    ) {
      if (mayOutlive(outer, sourceCode, host)) return true;
    }
    return false;
  });
}
