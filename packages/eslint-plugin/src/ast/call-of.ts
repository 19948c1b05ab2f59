import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from './unwrap.ts';

/** The call of this value: `load(id)` of `load`, and not of `id`. */
export function callOf(
  callee: TSESTree.Node,
): TSESTree.CallExpression | undefined {
  const value = wrapped(callee);
  const { parent } = value;
  return parent?.type === 'CallExpression' && parent.callee === value
    ? parent
    : undefined;
}
