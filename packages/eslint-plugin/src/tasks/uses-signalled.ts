import type { TSESTree } from '@typescript-eslint/utils';

import { isAbortCallback } from '../ast/abort-callback.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { isGroup } from '../groups/is-group.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { usesOf } from '../variables/resolve-function.ts';
import { saysSignal } from './says-signal.ts';

/**
 * Whether this function uses what the code around it has made with a signal, has given
 * one, or ends on an abort, as far as its words say: `spawn(command, { signal })`,
 * `server.listen({ port, signal })`, `onAbort(signal, () => channel.close())`.
 */
export function usesSignalled(
  node: FunctionNode,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const scope = sourceCode.scopeManager?.acquire(node, true);
  return (scope?.through ?? []).some(
    ({ identifier, resolved }) =>
      resolved !== null &&
      !isGroup(identifier, context) &&
      resolved.references.some(
        reference =>
          (reference.writeExpr !== null &&
            reference.writeExpr !== undefined &&
            saysSignal(reference.writeExpr, sourceCode)) ||
          isGivenSignal(reference.identifier, sourceCode) ||
          isInAbortCallback(reference.identifier, sourceCode),
      ),
  );
}

function isGivenSignal(object: TSESTree.Node, sourceCode: SourceCode): boolean {
  return (methodCallOn(object)?.arguments ?? []).some(each =>
    saysSignal(each, sourceCode),
  );
}

function isInAbortCallback(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const owner = enclosingFunction(node);
  return owner !== undefined && usesOf(owner, sourceCode).some(isAbortCallback);
}
