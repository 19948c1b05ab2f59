import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { isLiteralWithout } from '../ast/literals/missing-keys.ts';
import { unwrap } from '../ast/unwrap.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import type { SourceCode } from '../rule-context.ts';
import { heldLiteral } from './held-literal.ts';
import { isTakenFrom } from './is-taken-from.ts';
import { resolveFunction } from './resolve-function.ts';

/**
 * Whether the object that this stands for is in sight, and has not this key: the
 * constant of a literal, the rest of a pattern that has taken it, or what a function of
 * the file makes.
 */
export function isKnownWithout(
  expression: TSESTree.Node,
  key: string,
  sourceCode: SourceCode,
): boolean {
  const node = unwrap(expression);
  if (node.type === 'Identifier') {
    return (
      isTakenFrom(node, key, sourceCode) || isHeldWithout(node, key, sourceCode)
    );
  }
  if (node.type !== 'CallExpression') return false;
  const maker = resolveFunction(node.callee, sourceCode);
  return maker !== undefined && makesWithout(maker, key, sourceCode);
}

function isHeldWithout(
  name: TSESTree.Identifier,
  key: string,
  sourceCode: SourceCode,
): boolean {
  const held = heldLiteral(name, sourceCode);
  return (
    held !== undefined &&
    isLiteralWithout(key, held.literal) &&
    held.added.every(member => member.name !== key)
  );
}

/** Whether all that the function returns are literals without this key. */
function makesWithout(
  { body, async, generator }: FunctionNode,
  key: string,
  sourceCode: SourceCode,
): boolean {
  if (async || generator) return false;
  const made =
    body.type === 'BlockStatement'
      ? returnsIn(body, sourceCode).map(({ argument }) => argument)
      : [body];
  return (
    made.length > 0 && made.every(each => !!each && isLiteralWithout(key, each))
  );
}
