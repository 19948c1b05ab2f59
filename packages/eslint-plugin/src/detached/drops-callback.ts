import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isDropped } from '../promises/is-detached.ts';
import type { RuleContext } from '../rule-context.ts';
import { schedulerName, timers } from '../timers/scheduler-name.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { isThenable } from '../types/thenable.ts';
import { isUntyped } from '../types/type-kinds.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/**
 * Whether this call takes a callback that gives a promise, and waits for it as little as
 * its caller can: `forEach`, a `map` whose promises are dropped, a timer whose
 * handle is, `queueMicrotask`, `process.nextTick`.
 */
export function dropsCallback(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const [callback] = call.arguments;
  if (!callback || callback.type === 'SpreadElement') return false;
  if (!givesPromise(callback, context)) return false;

  const scheduler = schedulerName(call, context);
  if (scheduler !== undefined) {
    return !timers.has(scheduler) || isDropped(call);
  }
  const method = methodCall(call)?.name;
  if (method === 'map') return isDropped(call);
  return (
    method === 'forEach' && !isShown(callback) && !isAwaitable(call, context)
  );
}

/** `id => load(id)`: what it calls there is dropped in sight. */
function isShown(callback: TSESTree.Node): boolean {
  const value = unwrap(callback);
  return isFunctionLiteral(value) && !value.async;
}

/** Whether this function is known to give a promise, which `forEach` and a timer drop. */
function givesPromise(callback: TSESTree.Node, context: RuleContext): boolean {
  const called = resolveFunction(callback, context.sourceCode);
  if (called?.async) return true;
  const host = getTypeHost(context);
  const signatures = host?.signaturesOf(host.typeOf(callback)) ?? [];
  return (
    host !== undefined &&
    signatures.some(({ returnType }) => isThenable(returnType, host))
  );
}

/** Whether what is called may wait for the callback and say when it is done. */
function isAwaitable(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const host = getTypeHost(context);
  const type = host?.typeOf(call);
  // Where it gives a promise, nobody waits for that either.
  if (!host || !type || isUntyped(type, host)) return !isDropped(call);
  return isThenable(type, host);
}
