import type { TSESTree } from '@typescript-eslint/utils';

import { abortQuestions } from '../ast/abort-questions.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether this code names any signal, or asks whether one has aborted. That it
 * is the wrong signal is for other rules to say.
 */
export function saysSignal(
  code: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return someNode(
    code,
    sourceCode,
    node =>
      (node.type === 'Identifier' ||
        node.type === 'JSXIdentifier' ||
        node.type === 'PrivateIdentifier') &&
      isSignalName(node.name),
  );
}

export function isSignalName(name: string): boolean {
  return /signal/iu.test(name) || abortQuestions.has(name);
}
