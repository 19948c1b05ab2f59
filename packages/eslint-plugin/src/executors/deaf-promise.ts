import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { leavesFunction } from '../ast/last-statement.ts';
import { isRaced } from '../forwarding/carried/is-raced.ts';
import { isBeforeWrite } from '../forwarding/exempt/is-done-for-client.ts';
import { isOfClient } from '../forwarding/exempt/is-of-client.ts';
import { isBeforeNextTry } from '../forwarding/exempt/is-retry-pause.ts';
import { runsDetached } from '../forwarding/exempt/runs-detached.ts';
import { isDisarmed } from '../forwarding/sources/is-disarmed.ts';
import { standsForWork } from '../forwarding/sources/stands-for-work.ts';
import { isToldToEnd } from '../promises/is-told-to-end.ts';
import { isWaitedFor } from '../promises/is-waited-for.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { absentHere } from '../scope/absent-here.ts';
import { availableSignals } from '../scope/available-signals.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { mayRunLater } from '../scope/may-run-later.ts';
import type { TimerOptions } from '../timers/brief-timer.ts';
import { passesSignal } from '../types/carries-signal.ts';
import { mentionsSignal } from '../types/mentions-signal.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { endsWithSignal, isFailureOfEnded } from './ends-with-signal.ts';
import { hasAbortHook } from './has-abort-hook.ts';
import { isOver } from './is-over.ts';
import { isPassing } from './is-passing.ts';
import type { PendingPromise } from './pending-promise.ts';
import { eventOf, receiverOf, settlings } from './settling.ts';
import type { Settling } from './settling.ts';

/** What a promise waits for, and the signal that cannot end the wait. */
export type DeafPromise = Settling & { readonly signal: AvailableSignal };

/**
 * What this promise waits for, where a signal is in scope, the promise is waited
 * for, and nothing in sight lets the abort of the signal settle it. `making` is
 * the call that makes it.
 */
export function deafPromise(
  promise: PendingPromise,
  making: HostCall,
  options: TimerOptions,
  context: RuleContext,
  host: TypeHost,
): DeafPromise | undefined {
  const { sourceCode } = context;
  const { places, wiring } = promise;
  const isAwaited =
    places.length > 0 &&
    places.every(each => isWaitedFor(each, 'every', sourceCode));
  const isCleaning = inCleanup(making);
  if (!isAwaited || (isCleaning && !isBeforeNextTry(making))) return undefined;

  const signal = signalOfWork(making, context, host);
  if (!signal) return undefined;
  const waits = settlings(promise, sourceCode, host);
  const [settling] = waits;
  if (!settling || isEnding(settling)) return undefined;
  if (isCleaning && settling.kind !== 'timer') return undefined;
  if (isPassing(settling, options, sourceCode, host)) return undefined;
  if (isEndedByAbort(settling, wiring, context, host)) return undefined;
  const isEndedAnyway = (wait: Settling): boolean =>
    isFailureOfEnded(wait, sourceCode, host) ||
    isOwnEvent(wait, signal, host) ||
    isOfStore(wait, host) ||
    isWaitForEnd(wait, making, sourceCode, host);
  if (waits.some(isEndedAnyway)) return undefined;
  if (places.some(each => isRaced(each, sourceCode, host))) return undefined;
  if (!isBeforeExit(making) && isBeforeWrite(making, signal, sourceCode, host))
    return undefined;
  return absentHere(making, signal, sourceCode, host)
    ? undefined
    : { ...settling, signal };
}

/** The signal of the work that the promise is made for, if nothing hooks onto its abort. */
function signalOfWork(
  making: HostCall,
  context: RuleContext,
  host: TypeHost,
): AvailableSignal | undefined {
  const { sourceCode } = context;
  const signals = availableSignals(making, sourceCode, host, {
    isWanted: signal =>
      standsForWork(signal, making, context, host) &&
      !isOver(signal, making) &&
      !isDisarmed(signal, making, sourceCode),
  });
  const [signal] = signals;
  if (!signal || signals.some(each => hasAbortHook(each, making, host)))
    return undefined;
  return mayRunLater(making, signal, sourceCode, host) ||
    runsDetached(making, signal, sourceCode)
    ? undefined
    : signal;
}

/** Whether this is in a branch that leaves the function: nothing else comes of it. */
function isBeforeExit({ parent }: TSESTree.Node): boolean {
  for (let node = parent; node && !isFunctionNode(node); node = node.parent) {
    const isBranch = node.parent?.type === 'IfStatement';
    if (isBranch && node.type === 'BlockStatement' && leavesFunction(node))
      return true;
  }
  return false;
}

/** Whether a signal is in what is done, or in what it is waited for. */
function isEndedByAbort(
  settling: Settling,
  wiring: readonly TSESTree.Node[],
  { sourceCode }: RuleContext,
  host: TypeHost,
): boolean {
  const receiver = receiverOf(settling);
  return (
    wiring.some(
      each =>
        mentionsSignal(each, sourceCode, host) ||
        passesSignal(each, host, sourceCode),
    ) ||
    (receiver !== undefined && endsWithSignal(receiver, sourceCode, host))
  );
}

/**
 * An event of the stream that has the signal, whose abort destroys the stream, or the
 * end of the response to the client whose signal it is, which ends with the client.
 */
function isOwnEvent(
  settling: Settling,
  signal: AvailableSignal,
  host: TypeHost,
): boolean {
  const receiver = receiverOf(settling);
  if (!receiver) return false;
  const has = (name: string): boolean =>
    host.propertyOf(host.typeOf(receiver), name) !== undefined;
  const isOfSignal =
    signal.kind === 'context' &&
    receiver.type === 'Identifier' &&
    receiver.name === signal.variable?.name;
  return (
    (isOfSignal && has('destroy')) ||
    (eventOf(settling) === 'close' &&
      isOfClient(signal, host) &&
      has('writeHead'))
  );
}

/** A request to the database of a browser, or the read of a file: there is an answer soon. */
function isOfStore(settling: Settling, host: TypeHost): boolean {
  const receiver = receiverOf(settling);
  return (
    receiver !== undefined &&
    ['onsuccess', 'oncomplete', 'readAsText'].some(
      name => host.propertyOf(host.typeOf(receiver), name) !== undefined,
    )
  );
}

/** The `'exit'` of a process behind its `child.kill()`. */
function isWaitForEnd(
  settling: Settling,
  making: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const receiver = receiverOf(settling);
  const event = eventOf(settling);
  return (
    receiver !== undefined &&
    !(event === 'error' && isRequest(receiver, host)) &&
    isToldToEnd(receiver, event, making, sourceCode)
  );
}

/** A request of `node:http`: its `end()` sends it, and the wait for the answer begins. */
function isRequest(receiver: TSESTree.Node, host: TypeHost): boolean {
  const has = (name: string): boolean =>
    host.propertyOf(host.typeOf(receiver), name) !== undefined;
  return has('setHeader') && !has('writeHead');
}

/** `server.close(resolve)` */
function isEnding({ node }: Settling): boolean {
  return node.type === 'CallExpression' && isFinishing(node);
}
