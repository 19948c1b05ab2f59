import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { onlyExpression } from '../ast/only-expression.ts';
import { unwrap } from '../ast/unwrap.ts';

/** Whether this does nothing but end the process, or begin it anew: `void shutdown()`. */
export function shutsDown(body: TSESTree.Node): boolean {
  const only = onlyExpression(body) ?? body;
  const call =
    only.type === 'UnaryExpression' || only.type === 'AwaitExpression'
      ? unwrap(only.argument)
      : only;
  return call.type === 'CallExpression' && ending.test(calledName(call.callee));
}

const ending = /^_*(?:exit|quit|restart|shut_?[dD]own)(?![a-z])/u;
