import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from './unwrap.ts';

/** The call that is given this value: `load(id)` of `id`, and not of `load`. */
export function callWith(
  argument: TSESTree.Node,
): TSESTree.CallExpression | undefined {
  const value = wrapped(argument);
  const { parent } = value;
  return parent?.type === 'CallExpression' && parent.callee !== value
    ? parent
    : undefined;
}
