import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { mayThrow } from './may-throw.ts';
import { runsInPlace } from './runs-in-place.ts';

/**
 * Whether evaluating this node itself is likely to throw, where a call of a function
 * of the file is as likely to as the code of it.
 */
export function canThrow(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (!mayThrow(node)) return false;
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') {
    return true;
  }
  const called = resolveFunction(node.callee, sourceCode);
  return !called || isLikelyToThrow(called, sourceCode);
}

const known = new WeakMap<FunctionNode, boolean>();

function isLikelyToThrow(
  called: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  // It is left to who awaits it, or takes its values.
  if (called.async || called.generator) return false;
  const found = known.get(called);
  if (found !== undefined) return found;
  // Until it is known: a function may call itself.
  known.set(called, true);
  const isLikely = someNode(
    called.body,
    sourceCode,
    each => each.type === 'ThrowStatement' || canThrow(each, sourceCode),
    each => isFunctionNode(each) && !runsInPlace(each, sourceCode),
  );
  known.set(called, isLikely);
  return isLikely;
}
