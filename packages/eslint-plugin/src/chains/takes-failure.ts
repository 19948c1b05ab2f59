import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { throws } from '../ast/walk/throws.ts';
import type { SourceCode } from '../rule-context.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/**
 * Whether the function around this call takes whatever it fails with for an
 * answer: the `catch` around it, or behind it, throws nothing. It would take an
 * abort for one as well, and to give it a signal would do harm.
 */
export function takesFailure(
  call: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  for (let inner = call; inner.parent; inner = inner.parent) {
    const parent: TSESTree.Node = inner.parent;
    if (isFunctionNode(inner)) return false;
    if (isTakenBehind(inner, sourceCode)) return true;
    if (
      parent.type === 'TryStatement' &&
      parent.block === inner &&
      parent.handler &&
      !throws(parent.handler.body, sourceCode)
    ) {
      return true;
    }
  }
  return false;
}

/** `load().catch(() => undefined)` */
function isTakenBehind(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const link = methodCallOn(promise);
  const [handler] = link?.name === 'catch' ? link.node.arguments : [];
  const taking = handler && resolveFunction(handler, sourceCode);
  return taking !== undefined && !throws(taking.body, sourceCode);
}
