import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { constantOf } from './declarator-of.ts';
import { findVariable } from './find-variable.ts';

/**
 * What the `const` of this name is given. To follow such names from one to the
 * next comes to an end, also where the code makes a constant of itself.
 */
export function constantValue(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
): TSESTree.Expression | undefined {
  const value = constantOf(findVariable(name.name, name, sourceCode));
  if (!value || value.range[1] <= name.range[0]) return value;
  const isHere = enclosingFunction(value) === enclosingFunction(name);
  return isHere ? undefined : value;
}

/** What this expression is written as: if it names a constant, what that is given. */
export function writtenAs(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.Node {
  const node = unwrap(expression);
  const value =
    node.type === 'Identifier' ? constantValue(node, sourceCode) : undefined;
  return value ? unwrap(value) : node;
}
