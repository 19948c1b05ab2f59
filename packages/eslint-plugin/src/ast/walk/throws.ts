import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../../rule-context.ts';
import { isFunctionNode } from '../function-literal.ts';
import { someNode } from './some-node.ts';

/** Whether there is a `throw` in this code, not counting the functions in it. */
export function throws(code: TSESTree.Node, sourceCode: SourceCode): boolean {
  return someNode(
    code,
    sourceCode,
    node => node.type === 'ThrowStatement',
    isFunctionNode,
  );
}
