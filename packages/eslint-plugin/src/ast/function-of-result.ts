import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from './enclosing-function.ts';
import { isFunctionLiteral } from './function-literal.ts';
import type { FunctionLiteral } from './function-literal.ts';

/** The function literal that gives this value back. */
export function functionOfResult(
  value: TSESTree.Node,
): FunctionLiteral | undefined {
  const { parent } = value;
  if (parent?.type === 'ArrowFunctionExpression' && parent.body === value) {
    return parent;
  }
  const owner =
    parent?.type === 'ReturnStatement' ? enclosingFunction(parent) : undefined;
  return owner && isFunctionLiteral(owner) ? owner : undefined;
}
