import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from './function-literal.ts';

/** Whether `await` may stand here: in an async function, or in a module. */
export function canAwait(node: TSESTree.Node): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (isFunctionNode(parent)) return parent.async;
    if (parent.type === 'Program') return parent.sourceType === 'module';
    // Their values and bodies run as functions that are never async.
    if (
      parent.type === 'StaticBlock' ||
      parent.type === 'PropertyDefinition' ||
      parent.type === 'AccessorProperty'
    ) {
      return false;
    }
  }
  return false;
}
