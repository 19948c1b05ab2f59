import type { TSESTree } from '@typescript-eslint/utils';

import { knownTests } from '../flow/known-tests.ts';
import type { SourceCode } from '../rule-context.ts';
import { impliesAborted } from './implies-aborted.ts';

/** Whether the tests around this, and before it, say that the signal has aborted. */
export function isAbortedAt(
  node: TSESTree.Node,
  text: string,
  sourceCode: SourceCode,
): boolean {
  return knownTests(node, sourceCode).some(({ test, outcome }) =>
    impliesAborted(test, outcome, text, sourceCode),
  );
}
