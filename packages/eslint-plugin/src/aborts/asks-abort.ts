import type { TSESTree } from '@typescript-eslint/utils';

import { abortQuestions } from '../ast/abort-questions.ts';
import { calledName } from '../ast/called-name.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether this code asks whether a signal has aborted: it reads `aborted`, or
 * calls `throwIfAborted` or a function whose name is one of the `helpers`.
 */
export function asksAbort(
  code: TSESTree.Node,
  helpers: RegExp,
  sourceCode: SourceCode,
  skipped?: TSESTree.Node,
): boolean {
  return someNode(
    code,
    sourceCode,
    node =>
      (node.type === 'Identifier' && abortQuestions.has(node.name)) ||
      (node.type === 'CallExpression' && helpers.test(calledName(node.callee))),
    node => node === skipped,
  );
}
