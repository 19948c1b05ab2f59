import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { soleRead } from '../variables/sole-read.ts';
import { endOfChain } from './promise-chain.ts';

/** The `await` of this promise: right there, or of the constant that only it reads. */
export function soleAwait(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.AwaitExpression | undefined {
  const { parent } = endOfChain(promise);
  switch (parent?.type) {
    case 'AwaitExpression':
      return parent;
    case 'VariableDeclarator': {
      const read = soleRead(parent, sourceCode);
      return read && soleAwait(read, sourceCode);
    }
    default:
      return undefined;
  }
}

/** Whether this promise is waited for, and nobody takes what it gives. */
export function isMadeForEffect(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const awaited = soleAwait(promise, sourceCode);
  return (
    awaited !== undefined &&
    wrapped(awaited).parent?.type === 'ExpressionStatement'
  );
}
