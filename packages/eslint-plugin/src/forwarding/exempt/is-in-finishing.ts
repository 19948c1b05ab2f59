import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { functionName } from '../../ast/function-name.ts';
import { isFinishingName } from '../../ast/is-finishing.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { ownerOfSignal } from '../../scope/owner-of-signal.ts';

/**
 * Whether this code is in a function that ends or saves something, by its name, inside of
 * the one that has the signal: `async function flush() { await insert(rows); }`. A call of
 * it has to be done also after an abort, and so has all that it does.
 */
export function isInFinishing(
  node: TSESTree.Node,
  signal: AvailableSignal,
): boolean {
  const owner = ownerOfSignal(signal);
  let inner = owner && enclosingFunction(node);
  while (inner && inner !== owner) {
    if (isFinishingName(functionName(inner))) return true;
    inner = enclosingFunction(inner);
  }
  return false;
}
