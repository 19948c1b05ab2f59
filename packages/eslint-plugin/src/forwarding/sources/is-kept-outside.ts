import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import type { FunctionNode } from '../../ast/function-literal.ts';
import { wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf } from '../../variables/reads-of.ts';
import { isAbortTaken } from './controller-use.ts';

/**
 * Whether this controller is put into a variable outside of the function that makes
 * it, by which another call aborts it: `active?.abort(); active = controller`.
 */
export function isKeptOutside(
  controller: TSESTree.Node,
  owner: FunctionNode | undefined,
  sourceCode: SourceCode,
): boolean {
  const value = wrapped(controller);
  const { parent } = value;
  if (parent?.type !== 'AssignmentExpression' || parent.right !== value)
    return false;
  const { left } = parent;
  if (left.type !== 'Identifier') return false;
  const variable = findVariable(left.name, left, sourceCode);
  const declared = variable?.defs[0]?.name;
  if (!declared || enclosingFunction(declared) === owner) return false;
  return readsOf(variable).some(
    read =>
      isAbortTaken(read) &&
      (enclosingFunction(read) !== owner || read.range[1] <= left.range[0]),
  );
}
