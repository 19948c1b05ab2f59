import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from './enclosing-function.ts';

/** Whether this runs while an object is made, not counting the functions in there. */
export function isInConstructor(node: TSESTree.Node): boolean {
  const { parent } = enclosingFunction(node) ?? {};
  return parent?.type === 'MethodDefinition' && parent.kind === 'constructor';
}
