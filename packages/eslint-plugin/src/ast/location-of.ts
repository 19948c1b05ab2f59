import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { isFunctionLiteral } from './function-literal.ts';

/**
 * What to underline for this expression. Of a function of several lines that is the
 * head: with its body, half of a file would be.
 */
export function locationOf(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.SourceLocation {
  const { start, end } = node.loc;
  if (!isFunctionLiteral(node) || start.line === end.line) return node.loc;
  const isArrow = node.type === 'ArrowFunctionExpression';
  const last = sourceCode.getTokenBefore(
    node.body,
    token => !isArrow || token.value === '=>',
  );
  return last ? { start, end: last.loc.end } : node.loc;
}
