import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../../ast/function-literal.ts';
import { methodCall } from '../../ast/method-call.ts';
import { wrapped } from '../../ast/unwrap.ts';
import { isSleep } from '../../races/is-sleep.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';

/**
 * Whether this is in the callback of `.catch()`, as in a `catch` clause. A pause
 * there is mostly one before the next try.
 */
export function isRecovery(call: HostCall, host: TypeHost): boolean {
  return (
    isInCatchCallback(call) &&
    !(call.type === 'CallExpression' && isSleep(call, host))
  );
}

function isInCatchCallback(node: TSESTree.Node): boolean {
  for (let { parent: inner } = node; inner; { parent: inner } = inner) {
    if (!isFunctionNode(inner)) continue;
    const callback = wrapped(inner);
    const method = callback.parent && methodCall(callback.parent);
    if (method?.name === 'catch' && method.node.arguments[0] === callback) {
      return true;
    }
  }
  return false;
}
