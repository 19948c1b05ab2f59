import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from './member-name.ts';
import { unwrap } from './unwrap.ts';

/** The last name of what is called: `c` of `a.b.c()`, `''` where it has none. */
export function calledName(callee: TSESTree.Expression): string {
  const node = unwrap(callee);
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression') return '';
  return node.property.type === 'PrivateIdentifier'
    ? node.property.name
    : (memberName(node) ?? '');
}
