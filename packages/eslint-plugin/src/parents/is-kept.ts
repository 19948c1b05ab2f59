import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';

/**
 * Whether this value is stored where the function around it does not end it: in
 * a field, or in a variable of the code around the function. It stands for more
 * than the call that made it.
 */
export function isKept(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const value = wrapped(node);
  const { parent } = value;
  if (
    parent?.type === 'PropertyDefinition' ||
    parent?.type === 'AccessorProperty'
  ) {
    return true;
  }
  if (parent?.type !== 'AssignmentExpression') return false;
  const { left } = parent;
  if (left.type !== 'Identifier') return true;
  const owner = findVariable(left.name, left, sourceCode)?.scope.variableScope;
  return owner !== sourceCode.getScope(node).variableScope;
}
