import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { findVariable } from './find-variable.ts';

/**
 * What the `const` of this name is given. To follow such names from one to the
 * next comes to an end, also where the code makes a constant of itself.
 */
export function constantValue(
  name: TSESTree.Identifier,
  sourceCode: Readonly<TSESLint.SourceCode>,
): TSESTree.Expression | undefined {
  const declared = findVariable(name.name, name, sourceCode)?.defs[0]?.node;
  if (declared?.type !== 'VariableDeclarator') return undefined;
  const { id, init, parent } = declared;
  if (parent.kind !== 'const' || id.type !== 'Identifier' || !init) return;
  const isHere = enclosingFunction(declared) === enclosingFunction(name);
  return isHere && init.range[1] > name.range[0] ? undefined : init;
}
