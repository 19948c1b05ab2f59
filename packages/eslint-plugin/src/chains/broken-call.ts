import type { TSESTree } from '@typescript-eslint/utils';

import { isFinishing } from '../ast/is-finishing.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isRaced } from '../forwarding/carried/is-raced.ts';
import { isBehindGrant } from '../forwarding/exempt/is-behind-grant.ts';
import {
  isBeforeWrite,
  isDoneForClient,
} from '../forwarding/exempt/is-done-for-client.ts';
import { isForOthers } from '../forwarding/exempt/is-for-others.ts';
import { isOfClient } from '../forwarding/exempt/is-of-client.ts';
import { isKeptOpen } from '../forwarding/exempt/is-kept-open.ts';
import { isLeftByComment } from '../forwarding/exempt/is-left-by-comment.ts';
import {
  isWriting,
  mayDoAnything,
} from '../forwarding/exempt/names-of-calls.ts';
import { runsAfterAbort } from '../forwarding/exempt/runs-after-abort.ts';
import { runsDetached } from '../forwarding/exempt/runs-detached.ts';
import { forwardableSignals } from '../forwarding/forwardable-signals.ts';
import { isUnarmed } from '../forwarding/sources/is-disarmed.ts';
import { isCarriedInSight } from '../forwarding/carried/is-carried.ts';
import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import { isLeftAlone } from '../promises/is-left-alone.ts';
import { isKeptForOthers } from '../promises/shared-work.ts';
import { isMadeForEffect } from '../promises/sole-await.ts';
import type { RuleContext } from '../rule-context.ts';
import { absentHere } from '../scope/absent-here.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { fits } from '../scope/fits.ts';
import { ownerOfSignal } from '../scope/owner-of-signal.ts';
import { isDeadController } from '../signals/dead-controller.ts';
import { goesOn } from '../types/goes-on.ts';
import type { TypeHost } from '../types/type-host.ts';
import { declaratorOf } from '../variables/declarator-of.ts';
import { brokenChain, hasSlots } from './broken-chain.ts';
import type { BrokenChain } from './broken-chain.ts';
import { keepsBooks } from './keeps-books.ts';
import { taskSignal } from './task-signal.ts';
import type { TaskSignal } from './task-signal.ts';

/** A place with a signal to give to a function that cannot pass one on. */
export interface BrokenCall {
  /** The call of it, or its name where it is a task itself. */
  readonly node:
    TSESTree.CallExpression | TSESTree.Identifier | TSESTree.MemberExpression;
  /** The one in scope, or of a group that gives one to its task. */
  readonly signal: AvailableSignal | TaskSignal;
  readonly helper: ProjectFunction;
  /** The names of the functions, and what the last of them calls. */
  readonly chain: readonly string[];
}

// What is asked of a call that could pass a signal on, is not of one that cannot.
const search = { sources: { nested: false } };

/**
 * Whether this call cuts the signal off that is in scope, or that its task could
 * take: it waits for a function of the project that takes none, and that comes,
 * be it through others, to a call that would take it.
 */
export function brokenCall(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
): BrokenCall | undefined {
  const { sourceCode } = context;
  if (isFinishing(call) || keepsBooks(call)) return undefined;
  if (isLeftAlone(call, sourceCode)) return undefined;
  const signals = forwardableSignals(call, search, context, host);
  const task = signals.length === 0 ? taskSignal(call, context) : undefined;
  if (signals.length === 0 && !task) return undefined;
  if (hasSlots(call, { context, host })) return undefined;
  if (!goesOn(host.typeOf(call), host)) return undefined;

  const helper = projectFunction(call, context, host);
  const chain = helper && brokenChain(helper);
  if (!chain) return undefined;
  // It is for the best: what it does is to be done, and may fail.
  if (chain.takesFailure && isMadeForEffect(call, sourceCode)) return undefined;
  if (isStopped(call, signals, context, host)) return undefined;
  const signal =
    task ?? signals.find(each => isCutOff(each, call, chain, context, host));
  return signal && !isLeftByComment(call, sourceCode)
    ? { node: call, signal, helper, chain: chain.names }
    : undefined;
}

/** Whether the abort of this signal should end what the call comes to by the chain. */
function isCutOff(
  signal: AvailableSignal,
  call: TSESTree.CallExpression,
  { names, slot, isWrite }: BrokenChain,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const { sourceCode } = context;
  // That it comes to a `fetch` does not say what for.
  const does = names.filter(name => name !== 'fetch');
  return (
    fits(signal, slot, host) &&
    !absentHere(call, signal, sourceCode, host) &&
    !isUnarmed(signal, call) &&
    !isDead(signal, context) &&
    !(isOfRequest(signal) && (isWrite || does.some(isWriting))) &&
    !(does.some(mayDoAnything) && isOfClient(signal, host)) &&
    !runsDetached(call, signal, sourceCode) &&
    !isForOthers(call, ownerOfSignal(signal), sourceCode, host) &&
    !isDoneForClient(call, signal, sourceCode, host, does) &&
    !isBehindGrant(call, signal, sourceCode, host, does) &&
    !isBeforeWrite(call, signal, sourceCode, host)
  );
}

/** Whether nothing can abort this controller, neither before the call nor ever. */
function isDead(
  { kind, variable }: AvailableSignal,
  context: RuleContext,
): boolean {
  const made = kind === 'controller' ? declaratorOf(variable)?.init : undefined;
  return made ? isDeadController(unwrap(made), context) : false;
}

function isOfRequest({ kind }: AvailableSignal): boolean {
  return kind === 'carrier' || kind === 'context';
}

/** Whether an abort ends the work in another way, or must not end it. */
function isStopped(
  call: TSESTree.CallExpression,
  signals: readonly AvailableSignal[],
  { sourceCode }: RuleContext,
  host: TypeHost,
): boolean {
  return (
    // The helper names no signal, so that it does not look for one in an `any` either.
    isCarriedInSight(call, signals, sourceCode, host) ||
    isRaced(call, sourceCode, host) ||
    isKeptOpen(call, sourceCode, host) ||
    isKeptForOthers(call, sourceCode, host) ||
    runsAfterAbort(call, signals, sourceCode)
  );
}
