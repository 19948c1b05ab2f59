import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../../ast/member-name.ts';
import { unwrap } from '../../ast/unwrap.ts';

/** The name by which an address, or a collection, is known: `paths.cancel`, `cancelUrl`. */
export function addressName(address: TSESTree.Node): string {
  const node = unwrap(address);
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' ? (memberName(node) ?? '') : '';
}
