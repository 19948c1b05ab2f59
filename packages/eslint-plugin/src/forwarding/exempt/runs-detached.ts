import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../../ast/call-of.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import type { FunctionNode } from '../../ast/function-literal.ts';
import { isLeftAlone } from '../../promises/is-left-alone.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { ownerOfSignal } from '../../scope/owner-of-signal.ts';
import { usesOf } from '../../variables/resolve-function.ts';

/**
 * Whether the signal is that of a request, and this is in a function that nothing
 * waits for, the one that is given the request or one within: `void refresh(context)`,
 * `waitUntil((async () => …)())`. It works on when the request has its answer.
 */
export function runsDetached(
  node: TSESTree.Node,
  signal: Pick<AvailableSignal, 'kind' | 'variable'>,
  sourceCode: SourceCode,
): boolean {
  const owner = ownerOfSignal(signal);
  if (!ofRequest.has(signal.kind) || !owner) return false;
  let inner = enclosingFunction(node);
  while (inner && inner !== owner) {
    if (isLeftRunning(inner, sourceCode)) return true;
    inner = enclosingFunction(inner);
  }
  return isLeftRunning(owner, sourceCode);
}

const ofRequest: ReadonlySet<AvailableSignal['kind']> = new Set([
  'carrier',
  'context',
  'nested',
]);

/** Whether this function is only called where nothing waits for it. */
function isLeftRunning(node: FunctionNode, sourceCode: SourceCode): boolean {
  const uses = usesOf(node, sourceCode);
  return (
    uses.length > 0 &&
    uses.every(use => {
      const call = callOf(use);
      return call !== undefined && isLeftAlone(call, sourceCode);
    })
  );
}
