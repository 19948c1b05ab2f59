import type { TSESTree } from '@typescript-eslint/utils';

import { answerOnce } from '../answer-once.ts';
import { callOf } from '../ast/call-of.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import { isCondition } from '../ast/is-condition.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { parameterAt } from '../program/parameter-at.ts';
import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import { isDetached } from '../promises/is-detached.ts';
import { isWaitedFor } from '../promises/is-waited-for.ts';
import { isKeptForOthers, isSharedWork } from '../promises/shared-work.ts';
import type { SourceCode } from '../rule-context.ts';
import { contextOf } from '../types/get-type-host.ts';
import { goesOn } from '../types/goes-on.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import { memoPerProgram } from '../types/memo-per-program.ts';
import type { HostSignature, TypeHost } from '../types/type-host.ts';
import { usesOf } from '../variables/resolve-function.ts';
import { callbackPlace } from './callback-place.ts';
import type { CallbackPlace } from './callback-place.ts';
import { callsJoiningPushed, joiningCalls } from './joining-calls.ts';
import { isOfPipeline, looksAfterCallback } from './looks-after-callback.ts';
import { runsInline } from './runs-inline.ts';
import { usesOfGiven } from './uses-of-given.ts';

/**
 * Whether the call that this callback is given to has to run it for what it
 * gives, or is seen to wait for it, and somebody here waits for that:
 * `await retry(() => load(id))`.
 *
 * Not where others may be given the same, nor where the call gives a signal to the
 * callback, or ends it with one.
 */
export function runsForResult(
  callback: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): boolean {
  const place = callbackPlace(callback);
  if (!host || !place) return false;
  const { call } = place;
  if (isDetached(call, sourceCode)) return false;
  if (isShared.test(sourceCode.getText(call.callee))) return false;
  if (!goesOn(host.typeOf(call), host)) return false;
  return (
    (isOfPipeline(call) ||
      isTaken(place, host) ||
      awaitsCallback(place, sourceCode, host)) &&
    !looksAfterCallback(place, sourceCode, host) &&
    !isKeptForOthers(call, sourceCode, host)
  );
}

// What it gives is kept for those who ask next, or is to be had in any case.
const isShared =
  /background|cache|coalesc|debounce|dedup|detach|getOr|in_?flight|lazy|memo|once|OrCreate|OrInsert|OrSet|remember|share|shield|single|throttle|uncancel/iu;

/** Whether the call gives what the callback gives, and hands it no signal. */
function isTaken({ call, index, key }: CallbackPlace, host: TypeHost): boolean {
  const taken = host.signatureOf(call)?.resultCallback(index, key);
  return taken !== undefined && !takesSignal(taken, host);
}

function takesSignal({ parameters }: HostSignature, host: TypeHost): boolean {
  return parameters.some(({ type }) => holdsSignal(type, host));
}

/**
 * Whether this call runs a function of the project that waits for each call of
 * the callback which it is given there, as `async function each(items, work) {
 * for (const item of items) await work(item); }` does. Not where it gives the
 * callback a signal, calls it to clean up, or does something else with it.
 */
function awaitsCallback(
  { call, index, key }: CallbackPlace,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const context = contextOf(sourceCode);
  if (!context || isFinishing(call)) return false;
  const before = call.arguments.slice(0, index);
  if (before.some(each => each.type === 'SpreadElement')) return false;
  const callee = projectFunction(call, context, host);
  if (!callee) return false;
  const place = `${String(index)} ${key ?? ''}`;
  return answerOnce(place, knownOf(callee.key, callee.host), false, () =>
    awaitsGiven(callee, index, key),
  );
}

/**
 * What is known of a function, by the place of the callback. For each program anew,
 * since the callback may be handed on to a function that has changed.
 */
const knownOf = memoPerProgram((): Map<string, boolean> => new Map());

function awaitsGiven(
  callee: ProjectFunction,
  index: number,
  key: string | undefined,
): boolean {
  const { node: owner, context, host } = callee;
  const { sourceCode } = context;
  const parameter = owner.generator ? undefined : parameterAt(index, callee);
  const uses = parameter && usesOfGiven(parameter, key, owner, sourceCode);
  const runs = uses?.filter(use => !isCondition(use)) ?? [];
  return (
    runs.length > 0 &&
    runs.every(
      use =>
        !inCleanup(use) &&
        !isGivenSignal(use, host) &&
        isRunWithin(use, { owner, sourceCode, host, answers: new Map() }),
    ) &&
    !isSharedWork(callee)
  );
}

/** Whether the callback is called with a signal that it may heed. */
function isGivenSignal(use: TSESTree.Node, host: TypeHost): boolean {
  const call = callOf(use);
  if (!call) return false;
  const signature = host.signatureOf(call);
  return !signature || takesSignal(signature, host);
}

/** The function whose end counts, and where it is. */
interface Search {
  readonly owner: FunctionNode;
  readonly sourceCode: SourceCode;
  readonly host: TypeHost;
  /** What is known of the functions and the lists on the way. */
  readonly answers: Map<TSESTree.Node, boolean>;
}

/**
 * Whether what this function gives, which is used here, has settled by the time
 * that what the owner gives has: it is called, or handed to what calls it, and all
 * on the way is awaited or returned.
 */
function isRunWithin(use: TSESTree.Node, search: Search): boolean {
  const { sourceCode, host } = search;
  const value = wrapped(use);
  const { parent } = value;
  if (parent?.type === 'CallExpression') {
    if (parent.callee === value) return settlesWithin(parent, search);
    if (runsInline(parent, sourceCode, host, []))
      return isIterationWithin(parent, search);
  }
  const call = callbackPlace(value)?.call;
  return (
    call !== undefined &&
    runsForResult(value, sourceCode, host) &&
    settlesWithin(call, search)
  );
}

// What gives a promise, and not a list of them.
const chains = /^(?:then|catch|finally|try|fromAsync|reduce|reduceRight)$/u;
const mappers = /^(?:map|flatMap|from)$/u;

function isIterationWithin(
  call: TSESTree.CallExpression,
  search: Search,
): boolean {
  const name = methodCall(call)?.name ?? '';
  return mappers.test(name)
    ? isOneWithin(joiningCalls(call, search.sourceCode), search)
    : chains.test(name) && settlesWithin(call, search);
}

function isOneWithin(
  promises: readonly TSESTree.Node[],
  search: Search,
): boolean {
  return promises.some(each => settlesWithin(each, search));
}

function settlesWithin(promise: TSESTree.Node, search: Search): boolean {
  const { owner, sourceCode, answers } = search;
  if (!isWaitedFor(promise, 'every', sourceCode)) {
    return answerOnce(promise, answers, false, () =>
      isOneWithin(callsJoiningPushed(promise, sourceCode), search),
    );
  }
  const inner = enclosingFunction(promise);
  if (inner === owner) return true;
  if (!inner || inner.generator) return false;
  // By its other calls, then.
  return answerOnce(inner, answers, true, () => {
    const uses = usesOf(inner, sourceCode);
    return uses.length > 0 && uses.every(use => isRunWithin(use, search));
  });
}
