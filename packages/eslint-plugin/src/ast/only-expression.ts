import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from './unwrap.ts';

/**
 * The expression that a body of a function consists of: `x`, `{ x; }`, `{ return x; }`,
 * without the statements that do not count.
 */
export function onlyExpression(
  body: TSESTree.Node,
  counts: (statement: TSESTree.Statement) => boolean = () => true,
): TSESTree.Node | undefined {
  if (body.type !== 'BlockStatement') return unwrap(body);
  const [statement, ...others] = body.body.filter(counts);
  if (others.length > 0) return undefined;
  switch (statement?.type) {
    case 'ExpressionStatement':
      return unwrap(statement.expression);
    case 'ReturnStatement':
      return statement.argument ? unwrap(statement.argument) : undefined;
    default:
      return undefined;
  }
}
