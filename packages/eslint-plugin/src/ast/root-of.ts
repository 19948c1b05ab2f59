import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from './unwrap.ts';

/** What a member is read of in the end: `a` of `a.b.c`, else the value itself. */
export function rootOf(value: TSESTree.Node): TSESTree.Node {
  const node = unwrap(value);
  return node.type === 'MemberExpression' ? rootOf(node.object) : node;
}
