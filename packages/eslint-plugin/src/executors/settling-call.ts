import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { startedNodes } from '../ast/walk/started-nodes.ts';
import type { SourceCode } from '../rule-context.ts';
import { platformTimer } from '../timers/platform-timer.ts';
import { freeSlots } from '../types/free-slots.ts';
import type { TypeHost } from '../types/type-host.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { hasSlotBeforeCallback } from './callback-slot.ts';
import type { PendingPromise } from './pending-promise.ts';

/** A call after which the promise is pending until something happens. */
export interface SettlingCall {
  readonly call: TSESTree.CallExpression;
  readonly kind: 'timer' | 'listener' | 'callback';
}

/**
 * The call in this code that hands a way to settle the promise to a timer, to
 * an event, or to a function that takes a callback and could take a signal.
 */
export function settlingCall(
  { code, settlers }: PendingPromise,
  sourceCode: SourceCode,
  host: TypeHost,
): SettlingCall | undefined {
  for (const node of startedNodes(code, sourceCode)) {
    if (node.type !== 'CallExpression') continue;
    const settles = node.arguments.some(argument =>
      isSettler(argument, settlers, sourceCode),
    );
    const kind = settles ? kindOf(node, sourceCode, host) : undefined;
    if (kind) return { call: node, kind };
  }
  return undefined;
}

/** Whether this is `resolve` or `reject`, or a function that calls one. */
function isSettler(
  argument: TSESTree.Node,
  uses: readonly TSESTree.Node[],
  sourceCode: SourceCode,
): boolean {
  const value = unwrap(argument);
  if (uses.includes(value)) return true;
  if (isFunctionLiteral(value)) return uses.some(use => isWithin(use, value));
  const named = resolveFunction(value, sourceCode);
  return named !== undefined && uses.some(use => isWithin(use, named));
}

const listens = new Set([
  'addEventListener',
  'addListener',
  'on',
  'once',
  'prependListener',
  'prependOnceListener',
]);

function kindOf(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
  host: TypeHost,
): SettlingCall['kind'] | undefined {
  if (platformTimer(call, sourceCode)) return 'timer';
  const method = methodCall(call);
  if (method && listens.has(method.name) && call.arguments.length > 1) {
    return 'listener';
  }
  return freeSlots(call, host, sourceCode).length > 0 ||
    hasSlotBeforeCallback(call, host)
    ? 'callback'
    : undefined;
}
