import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';
import { promiseExecutor } from './promise-executor.ts';

/**
 * Whether this is a promise that is made by hand and listens to such a signal:
 * `new Promise(resolve => signal.addEventListener('abort', resolve))`.
 */
export function isSettledByAbort(
  promise: TSESTree.Node,
  isSuch: (signal: TSESTree.Node) => boolean,
  sourceCode: SourceCode,
): boolean {
  const executor = promiseExecutor(unwrap(promise), sourceCode);
  return (
    executor !== undefined &&
    someNode(executor, sourceCode, node => {
      const listening = methodCall(node);
      return listening?.name === 'addEventListener' && isSuch(listening.object);
    })
  );
}
