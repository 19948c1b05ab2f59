import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../../ast/is-within.ts';
import { takenOf } from '../../ast/member-on.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { isNewController } from '../../signals/is-new-controller.ts';
import { clearOf } from '../../timers/timer-leak.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { laterUsesOf } from '../../variables/reads-of.ts';

/**
 * Whether nothing can abort this controller any more when the call is made: it is
 * made here, timers alone abort it, and each has been cleared by then.
 */
export function isDisarmed(
  { kind, variable }: AvailableSignal,
  call: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  if (kind !== 'controller') return false;
  if (!isNewController(declaratorOf(variable)?.init)) return false;
  const uses = laterUsesOf(variable).filter(use => takenOf(use) !== 'signal');
  return (
    uses.length > 0 &&
    uses.every(
      use =>
        takenOf(use) === 'abort' && isOfClearedTimer(use, call, sourceCode),
    )
  );
}

/** Whether this is in `const timer = setTimeout(…)`, and the timer is cleared. */
function isOfClearedTimer(
  use: TSESTree.Node,
  call: TSESTree.Node,
  { scopeManager }: SourceCode,
): boolean {
  for (let { parent } = use; parent; { parent } = parent) {
    if (parent.type !== 'VariableDeclarator') continue;
    const [handle] = scopeManager?.getDeclaredVariables(parent) ?? [];
    const clears = handle?.references.flatMap(
      ({ identifier }) => clearOf(identifier) ?? [],
    );
    return clears?.some(clear => alwaysPrecedes(clear, call)) ?? false;
  }
  return false;
}

/** Whether this statement, or the `finally` that it is in, stands before the call. */
function alwaysPrecedes(
  clear: TSESTree.CallExpression,
  call: TSESTree.Node,
): boolean {
  const statement = clear.parent;
  const block = statement.parent;
  if (statement.type !== 'ExpressionStatement' || !block) return false;
  const attempt = block.parent;
  const isFinal =
    attempt?.type === 'TryStatement' && attempt.finalizer === block;
  const [place, before] = isFinal
    ? [attempt.parent, attempt]
    : [block, statement];
  return isWithin(call, place) && before.range[1] <= call.range[0];
}
