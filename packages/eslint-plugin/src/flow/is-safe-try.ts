import type { TSESTree } from '@typescript-eslint/utils';

import { throws } from '../ast/walk/throws.ts';
import type { SourceCode } from '../rule-context.ts';

/** Whether this is a `try` whose `catch` takes every failure and throws nothing. */
export function isSafeTry(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return (
    node.type === 'TryStatement' &&
    node.handler !== null &&
    ![node.handler.body, node.finalizer].some(
      block => block && throws(block, sourceCode),
    )
  );
}
