import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../../ast/called-name.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { methodCallOn } from '../../ast/method-call.ts';
import { wrapped } from '../../ast/unwrap.ts';
import { memoPerFile } from '../../memo-per-node.ts';
import { links } from '../../promises/promise-chain.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { isNewController } from '../../signals/is-new-controller.ts';
import type { HostCall } from '../../types/type-host.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { laterUsesOf } from '../../variables/reads-of.ts';
import {
  isAbortTaken,
  isGivenToListener,
  isUseOfSignal,
} from './controller-use.ts';
import { isGivenBack } from './is-given-back.ts';

/** Whether this file makes a controller: most do not, and have many dropped calls. */
export const makesController = memoPerFile(({ sourceCode }) =>
  sourceCode.text.includes('new AbortController'),
);

/**
 * Whether a call that nothing waits for is to end with the effect around it, whose
 * clean-up aborts this controller: a `then` takes its result, or nobody else has the
 * signal. One that is to take listeners away is not for it.
 */
export function isForEffect(
  { kind, variable }: AvailableSignal,
  call: HostCall,
  sourceCode: SourceCode,
): boolean {
  const declaration = declaratorOf(variable);
  if (kind !== 'controller' || !declaration) return false;
  if (!isNewController(declaration.init)) return false;
  const uses = laterUsesOf(variable);
  return (
    (isRead(call) || uses.every(isAbortTaken)) &&
    !uses.some(isGivenToListener) &&
    (isGivenBack(uses, enclosingFunction(declaration), sourceCode) ||
      (uses.every(isUseOfSignal) && uses.some(isAbortedByHook)))
  );
}

/** Whether a `then` takes the result: `void load().catch(log).then(show)`. */
function isRead(promise: TSESTree.Node): boolean {
  const link = methodCallOn(promise);
  if (!link || !links.has(link.name)) return false;
  return link.name === 'then' || isRead(link.node);
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
