import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../../rule-context.ts';
import { callOf } from '../call-of.ts';
import { isFunctionNode } from '../function-literal.ts';
import { someNode } from './some-node.ts';
import type { NodeTest } from './some-node.ts';
import { nodesIn } from './visit-nodes.ts';

/**
 * Whether this holds for a node that runs when this code is evaluated: one in it,
 * also in a function called on the spot, and not in one that is only made.
 */
export function someStarted(
  code: TSESTree.Node,
  sourceCode: SourceCode,
  test: NodeTest,
): boolean {
  return someNode(code, sourceCode, test, isDeferredIn(code));
}

/** The nodes that run when this code is evaluated, as of {@link someStarted}. */
export function startedNodes(
  code: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  return nodesIn(code, sourceCode, isDeferredIn(code));
}

function isDeferredIn(code: TSESTree.Node): NodeTest {
  return node => node !== code && isDeferred(node);
}

function isDeferred(node: TSESTree.Node): boolean {
  if (node.type === 'ClassBody') return true;
  // A generator that is only called has not begun.
  return isFunctionNode(node) && (node.generator || !callOf(node));
}
