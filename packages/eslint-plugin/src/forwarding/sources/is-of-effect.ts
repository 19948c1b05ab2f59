import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../../ast/called-name.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { isNewController } from '../../signals/is-new-controller.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { laterUsesOf } from '../../variables/reads-of.ts';
import {
  isAbortTaken,
  isGivenToListener,
  isUseOfSignal,
} from './controller-use.ts';
import { isGivenBack } from './is-given-back.ts';

/**
 * Whether this is a controller that the clean-up of an effect aborts, which makes it
 * for more than to take its listeners away.
 */
export function isOfEffect(
  { kind, variable }: AvailableSignal,
  sourceCode: SourceCode,
): boolean {
  const declaration = declaratorOf(variable);
  if (kind !== 'controller' || !declaration) return false;
  if (!isNewController(declaration.init)) return false;
  const uses = laterUsesOf(variable);
  return (
    !uses.some(isGivenToListener) &&
    (isGivenBack(uses, enclosingFunction(declaration), sourceCode) ||
      (uses.every(isUseOfSignal) && uses.some(isAbortedByHook)))
  );
}

/** `onCleanup(() => controller.abort())` of Solid, and the like of Vue and Svelte. */
function isAbortedByHook(use: TSESTree.Node): boolean {
  const around = enclosingFunction(use);
  const call = around && wrapped(around).parent;
  return (
    isAbortTaken(use) &&
    call?.type === 'CallExpression' &&
    cleanupHooks.has(calledName(call.callee))
  );
}

const cleanupHooks = new Set([
  'onBeforeUnmount',
  'onCleanup',
  'onDestroy',
  'onScopeDispose',
  'onUnmounted',
  'onWatcherCleanup',
]);
