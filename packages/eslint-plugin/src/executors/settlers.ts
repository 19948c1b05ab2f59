import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isFunctionLiteral } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { resolveFunction, usesOf } from '../variables/resolve-function.ts';

/**
 * These ways to settle a promise, and the uses of the functions of this code that
 * do it, as the `finish` that clears a timer and then resolves.
 */
export function withHelpers(
  settlers: readonly TSESTree.Node[],
  code: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const uses = new Set(settlers);
  // What is added is looked at in turn.
  for (const use of uses) {
    const helper = enclosingFunction(use);
    if (!helper || !isWithin(helper, code)) continue;
    const names = usesOf(helper, sourceCode);
    for (const name of names) if (name.type === 'Identifier') uses.add(name);
  }
  return [...uses];
}

/**
 * Whether this is `resolve` or `reject`, a function that calls one, or an object that has
 * one, also by its name: `waiting.set(id, entry)`.
 */
export function isSettler(
  argument: TSESTree.Node,
  uses: readonly TSESTree.Node[],
  sourceCode: SourceCode,
): boolean {
  const written = writtenAs(argument, sourceCode);
  return written.type === 'ObjectExpression'
    ? hasSettler(written, uses, sourceCode)
    : settles(argument, uses, sourceCode);
}

/** `request({ url, success: resolve, fail: reject })` */
function hasSettler(
  { properties }: TSESTree.ObjectExpression,
  uses: readonly TSESTree.Node[],
  sourceCode: SourceCode,
): boolean {
  return properties.some(
    each => each.type === 'Property' && settles(each.value, uses, sourceCode),
  );
}

function settles(
  argument: TSESTree.Node,
  uses: readonly TSESTree.Node[],
  sourceCode: SourceCode,
): boolean {
  const value = unwrap(argument);
  if (uses.includes(value)) return true;
  if (isFunctionLiteral(value)) return uses.some(use => isWithin(use, value));
  if (value.type === 'ObjectExpression')
    return hasSettler(value, uses, sourceCode);
  const named = resolveFunction(value, sourceCode);
  return named !== undefined && uses.some(use => isWithin(use, named));
}
