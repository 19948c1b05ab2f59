import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isGlobalName } from '../scope/find-variable.ts';
import { unwrap } from './unwrap.ts';

/** Whether this is `new Promise(…)` of the platform. */
export function isNewPromise(
  node: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
): node is TSESTree.NewExpression {
  if (node.type !== 'NewExpression') return false;
  const callee = unwrap(node.callee);
  return (
    callee.type === 'Identifier' &&
    callee.name === 'Promise' &&
    isGlobalName('Promise', callee, sourceCode)
  );
}
