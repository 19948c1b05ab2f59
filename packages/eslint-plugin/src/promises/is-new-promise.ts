import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { isGlobal } from '../variables/global-name.ts';

/** Whether this is `new Promise(…)` of the platform. */
export function isNewPromise(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): node is TSESTree.NewExpression {
  return (
    node.type === 'NewExpression' &&
    isGlobal(node.callee, 'Promise', sourceCode)
  );
}
