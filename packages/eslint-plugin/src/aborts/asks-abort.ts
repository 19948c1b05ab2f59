import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { childNodes } from '../ast/child-nodes.ts';

/**
 * Whether this code asks whether a signal has aborted: it reads `aborted`, or
 * calls `throwIfAborted` or a function whose name is one of the `helpers`.
 */
export function asksAbort(
  node: TSESTree.Node,
  helpers: RegExp,
  sourceCode: Readonly<TSESLint.SourceCode>,
  skipped?: TSESTree.Node,
): boolean {
  if (node === skipped) return false;
  if (node.type === 'Identifier' && questions.has(node.name)) return true;
  if (node.type === 'CallExpression' && helpers.test(calledName(node.callee))) {
    return true;
  }
  return childNodes(node, sourceCode.visitorKeys).some(child =>
    asksAbort(child, helpers, sourceCode, skipped),
  );
}

const questions = new Set(['aborted', 'throwIfAborted']);
