import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { importedName } from '../groups/imported-name.ts';
import { isDropped } from '../promises/is-detached.ts';
import type { RuleContext } from '../rule-context.ts';
import { isThenable } from '../types/thenable.ts';
import { getTypeHost } from '../types/type-host.ts';
import { isUntyped } from '../types/type-kinds.ts';
import { globalName, isGlobal } from '../variables/global-name.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/**
 * Whether this call takes an asynchronous callback and waits for it as little as
 * its caller can: `forEach`, a `map` whose promises are dropped, a timer whose
 * handle is, `queueMicrotask`, `process.nextTick`.
 */
export function dropsCallback(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const [callback] = call.arguments;
  if (!callback || callback.type === 'SpreadElement') return false;
  const isAsync = resolveFunction(callback, sourceCode)?.async ?? false;
  if (!isAsync) return false;

  const callee = unwrap(call.callee);
  const scheduler = schedulerName(callee, context);
  if (scheduler !== undefined) {
    return !timers.has(scheduler) || isDropped(call);
  }
  const method =
    callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  if (method === 'map') return isDropped(call);
  return method === 'forEach' && !isAwaitable(call, context);
}

const timers = new Set(['setTimeout', 'setInterval', 'setImmediate']);
const schedulers = new Set([...timers, 'queueMicrotask']);

function schedulerName(
  callee: TSESTree.Node,
  context: RuleContext,
): string | undefined {
  const { sourceCode } = context;
  const imported = importedName(callee, context);
  if (imported) {
    const isTimer = /^(?:node:)?timers$/u.test(imported.from);
    return isTimer && timers.has(imported.name) ? imported.name : undefined;
  }
  const name = globalName(callee, sourceCode);
  if (name !== undefined) return schedulers.has(name) ? name : undefined;
  const isOfProcess =
    callee.type === 'MemberExpression' &&
    isGlobal(callee.object, 'process', sourceCode);
  return isOfProcess && memberName(callee) === 'nextTick'
    ? 'nextTick'
    : undefined;
}

/** Whether what is called may wait for the callback and say when it is done. */
function isAwaitable(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const host = getTypeHost(context);
  if (!host) return !isDropped(call);
  const type = host.typeOf(call);
  return isUntyped(type, host) || isThenable(type, host);
}
