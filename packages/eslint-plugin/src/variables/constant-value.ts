import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
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
