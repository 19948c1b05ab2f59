import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from './member-name.ts';
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

/** The name of the member that is read of this value. */
export function takenOf(object: TSESTree.Node): string | undefined {
  const member = memberOn(object);
  return member && memberName(member);
}
