import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from './unwrap.ts';

/** The expression that a body of a function consists of: `x` and `{ x; }`. */
export function onlyExpression(body: TSESTree.Node): TSESTree.Node | undefined {
  if (body.type !== 'BlockStatement') return unwrap(body);
  const [statement, ...others] = body.body;
  return statement?.type === 'ExpressionStatement' && others.length === 0
    ? unwrap(statement.expression)
    : undefined;
}
