import type { TSESTree } from '@typescript-eslint/utils';

import { keptName } from './member-name.ts';
import { unwrap } from './unwrap.ts';

/** What the code says, without `?.` and types: `a`, `a.b`, `this.a.b`. */
export function dottedName(expression: TSESTree.Node): string | undefined {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'ThisExpression':
      return 'this';
    case 'MemberExpression': {
      const object = dottedName(node.object);
      const name = keptName(node);
      return object && name && `${object}.${name}`;
    }
    default:
      return undefined;
  }
}
