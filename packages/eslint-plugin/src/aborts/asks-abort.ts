import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/child-nodes.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';

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
  if (node.type === 'CallExpression' && helpers.test(nameOf(node.callee))) {
    return true;
  }
  return childNodes(node, sourceCode.visitorKeys).some(child =>
    asksAbort(child, helpers, sourceCode, skipped),
  );
}

const questions = new Set(['aborted', 'throwIfAborted']);

function nameOf(callee: TSESTree.Expression): string {
  const node = unwrap(callee);
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression') return '';
  return node.property.type === 'PrivateIdentifier'
    ? node.property.name
    : (memberName(node) ?? '');
}
