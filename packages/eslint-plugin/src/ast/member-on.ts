import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from './unwrap.ts';

/** The member that is read of this value: `options.signal` of `options`. */
export function memberOn(
  object: TSESTree.Node,
): TSESTree.MemberExpression | undefined {
  const value = wrapped(object);
  const { parent } = value;
  return parent?.type === 'MemberExpression' && parent.object === value
    ? parent
    : undefined;
}
