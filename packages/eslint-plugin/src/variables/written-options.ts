import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { heldLiteral } from './held-literal.ts';
import type { HeldLiteral } from './held-literal.ts';

/** The literal that this argument is, or that the constant holds which it names. */
export function writtenOptions(
  argument: TSESTree.Node,
  sourceCode: SourceCode,
): HeldLiteral | undefined {
  const node = unwrap(argument);
  if (node.type === 'ObjectExpression') return { literal: node, added: [] };
  return node.type === 'Identifier' ? heldLiteral(node, sourceCode) : undefined;
}
