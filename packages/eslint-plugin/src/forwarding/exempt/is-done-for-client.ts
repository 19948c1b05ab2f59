import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../../ast/call-with.ts';
import { calledName } from '../../ast/called-name.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import {
  isFunctionLiteral,
  isFunctionNode,
} from '../../ast/function-literal.ts';
import { isWithin } from '../../ast/is-within.ts';
import { methodCallOn } from '../../ast/method-call.ts';
import { someStarted } from '../../ast/walk/started-nodes.ts';
import { areAlternatives } from '../../flow/are-alternatives.ts';
import { isLoop } from '../../flow/loop-shape.ts';
import { isDetached } from '../../promises/is-detached.ts';
import { links } from '../../promises/promise-chain.ts';
import { isOutside } from '../../promises/shared-work.ts';
import { isMadeForEffect } from '../../promises/sole-await.ts';
import { isSleep } from '../../races/is-sleep.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { freeSlots } from '../../types/free-slots.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { commitsUnitOf } from './commits-unit-of.ts';
import { isKeptForNext } from './is-kept-for-next.ts';
import { isOfClient } from './is-of-client.ts';
import { isTransaction, isWriteRequest } from './is-write-request.ts';
import { keepsAnswer } from './keeps-answer.ts';
import { keepsFirst } from './keeps-first.ts';
import { methodOf } from './method-of.ts';
import { isChanging, isSoonOver, isWriting } from './names-of-calls.ts';
import { isSpending, spendsGrant } from './spends-grant.ts';

/**
 * Whether this is the signal of a request that a client has sent, and the call
 * does what stays when the client has gone: it writes, moves something on, is made
 * for its effect alone, spends what is good for one use, or is kept for the clients that
 * ask next. Of what is made for the answer nothing else is left then. Or it looks
 * something up, which is over by then, and mostly on the way to what stays. `does` names
 * what is called, and what that calls in turn.
 */
export function isDoneForClient(
  call: HostCall,
  signal: AvailableSignal,
  sourceCode: SourceCode,
  host: TypeHost,
  does: readonly string[] = [calledName(call.callee)],
): boolean {
  return (
    isOfClient(signal, host) &&
    (does.some(name => isWriting(name) || isChanging(name)) ||
      isSoonOver(does.at(-1) ?? '') ||
      isWriteRequest(call, sourceCode) ||
      keepsAnswer(call, sourceCode) ||
      isKeptForNext(call, sourceCode) ||
      isForEffect(call, does, sourceCode, host) ||
      does.some(isSpending) ||
      spendsGrant(call, sourceCode))
  );
}

/**
 * Whether this is the signal of a request, as of {@link isDoneForClient}, and the call
 * is on the way to a write: an abort of it would leave that undone.
 */
export function isBeforeWrite(
  call: HostCall,
  signal: AvailableSignal,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return isOfClient(signal, host) && isOnWayToWrite(call, sourceCode, host);
}

/**
 * Whether the function goes on from the call, or in the next turn of its loop, to a
 * write that could take a signal and is to be done without, to the commit of what the
 * call is asked of, or into a cache that all requests share, or is in a transaction.
 * In another branch, or another case, it does not go on from the call.
 */
export function isOnWayToWrite(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): boolean {
  const owner = enclosingFunction(call);
  if (!owner) return false;
  if (isInTransaction(owner)) return true;
  const start = startOfRest(call);
  const isWriteCallBehind = (node: TSESTree.CallExpression): boolean =>
    commitsUnitOf(call, node, sourceCode) ||
    (isWriteCall(node, sourceCode) &&
      (!host || freeSlots(node, host, sourceCode).length > 0));
  const isWriteBehind = (node: TSESTree.Node): boolean =>
    node.range[1] > start &&
    !isWithin(call, node) &&
    (fillsCache(node, sourceCode) ||
      keepsFirst(node, sourceCode) ||
      (node.type === 'CallExpression' &&
        !isDetached(node, sourceCode) &&
        isWriteCallBehind(node))) &&
    !areAlternatives(call, node, owner);
  return [owner.body, ...continuationsOf(call)].some(body =>
    someStarted(body, sourceCode, isWriteBehind),
  );
}

/** `db.transaction(async tx => …)`, whose parts are done together, or not at all. */
function isInTransaction(owner: TSESTree.Node): boolean {
  const call = callWith(owner);
  return call !== undefined && isTransaction(call);
}

/**
 * Whether this puts something where all requests find it: `cache.put(key, token)`,
 * `putInCache(key, token)`, `cachedToken = token`, `fetch(url, { next: { revalidate } })`.
 */
export function fillsCache(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const isOfCache = (target: TSESTree.Node): boolean =>
    /cache/iu.test(sourceCode.getText(target));
  if (node.type === 'AssignmentExpression')
    return (
      isOfCache(node.left) &&
      isOutside(node.left, enclosingFunction(node), sourceCode)
    );
  return (
    node.type === 'CallExpression' &&
    (keepsAnswer(node, sourceCode) ||
      (isOfCache(node.callee) && isWriteCall(node, sourceCode)))
  );
}

/** Where what comes after this begins: with the widest loop, which comes back to it. */
function startOfRest({ parent, range }: TSESTree.Node): number {
  let [, start] = range;
  for (
    let outer = parent;
    outer && !isFunctionNode(outer);
    outer = outer.parent
  ) {
    if (isLoop(outer)) [start] = outer.range;
  }
  return start;
}

/** The callbacks that go on with what this gives: `load(id).then(user => …)`. */
function continuationsOf(promise: TSESTree.Node): readonly TSESTree.Node[] {
  const link = methodCallOn(promise);
  if (!link || !links.has(link.name)) return [];
  const [next] = link.name === 'then' ? link.arguments : [];
  const rest = continuationsOf(link.node);
  return next && isFunctionLiteral(next) ? [next.body, ...rest] : rest;
}

/** Whether this call writes, by its name, its `method` or its address. */
export function isWriteCall(call: HostCall, sourceCode: SourceCode): boolean {
  return isWriting(calledName(call.callee)) || isWriteRequest(call, sourceCode);
}

const reading =
  /^_*(?:fetch|find|get|list|load|query|read|request|search)(?![a-z])/u;

/** Whether nobody takes what this call gives, and it neither reads nor waits. */
function isForEffect(
  call: HostCall,
  does: readonly string[],
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  if (call.type !== 'CallExpression' || !isMadeForEffect(call, sourceCode))
    return false;
  const isRead =
    does.some(name => reading.test(name)) &&
    methodOf(call, sourceCode) !== 'POST';
  return !isRead && !isSleep(call, host);
}
