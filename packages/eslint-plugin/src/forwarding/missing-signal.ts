import { isFinishing } from '../ast/is-finishing.ts';
import { isDetached } from '../promises/is-detached.ts';
import { isKeptAlone } from '../promises/is-left-alone.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { absentHere } from '../scope/absent-here.ts';
import { isSignalAround } from '../scope/available-signals.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { ownerOfSignal } from '../scope/owner-of-signal.ts';
import { isCallOf } from '../types/callee-specifier.ts';
import { freeSlots, mayHaveFreeSlots } from '../types/free-slots.ts';
import type { FreeSlot } from '../types/free-slots.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { argumentsInPlace } from './carried/arguments-in-place.ts';
import { fallsBack } from './carried/falls-back.ts';
import { isCarried } from './carried/is-carried.ts';
import { isContinuation } from './carried/is-continuation.ts';
import { isEndedByAborter } from './carried/is-ended-by-aborter.ts';
import { isGivenSource } from './carried/is-given-source.ts';
import { isHolderGiven } from './carried/is-holder-given.ts';
import { isRaced } from './carried/is-raced.ts';
import { hurriesPerson } from './exempt/hurries-person.ts';
import { isBehindGrant } from './exempt/is-behind-grant.ts';
import { isBeforeWrite, isDoneForClient } from './exempt/is-done-for-client.ts';
import { isExempt } from './exempt/is-exempt.ts';
import { isForOthers } from './exempt/is-for-others.ts';
import { isPastAbort } from './exempt/is-past-abort.ts';
import { runsAfterAbort } from './exempt/runs-after-abort.ts';
import { runsDetached } from './exempt/runs-detached.ts';
import { forwardableSignals } from './forwardable-signals.ts';
import type { ForwardingSearch } from './forwarding-options.ts';
import { ignoresSlot } from './ignores-slot.ts';
import { isCheckedResult } from './is-checked-result.ts';
import { pairSignals } from './pair-signals.ts';
import type { MissingSignal } from './pair-signals.ts';
import { isForEffect, makesController } from './sources/is-for-effect.ts';

/**
 * The signals in scope that this call could take and is not given, nearest
 * first. None where the call is meant to run on, or is stopped in another way.
 */
export function missingSignals(
  call: HostCall,
  options: ForwardingSearch,
  context: RuleContext,
  host: TypeHost,
): readonly MissingSignal[] {
  const { sourceCode } = context;
  if (isFinishing(call)) return [];
  const isDropped = isDetached(call, sourceCode);
  const isLeft = isDropped && !options.checkSync;
  if (isLeft && !makesController(context)) return [];
  const slots = slotsFor(call, options, sourceCode, host);
  if (slots.length === 0) return [];
  const signals = signalsFor(call, options, context, host).filter(
    signal => !isLeft || isForEffect(signal, call, sourceCode),
  );
  const missing = pairSignals(signals, slots, host);
  if (missing.length === 0 || isKeptAlone(call, sourceCode)) return [];
  if (!isCheckedResult(call, options, isDropped && !isLeft, host)) return [];
  if (
    missing.every(({ signal }) => isForClient(call, signal, sourceCode, host))
  )
    return [];
  if (isCallOf(call, options.ignoreCallees ?? [], host)) return [];
  if (isStopped(call, signals, options, sourceCode, host)) return [];
  const checkListeners = Boolean(options.checkSync);
  if (isExempt(call, { checkListeners }, context, host)) return [];
  const asked = missing.filter(each => isMeant(each, call, context, host));
  if (asked.length === 0) return [];
  if (runsAfterAbort(call, signals, sourceCode)) return [];
  // One that the function ignores may stand before one that it heeds.
  const heeded = slots.filter(slot => !ignoresSlot(call, slot, context, host));
  return pairSignals(
    asked.map(({ signal }) => signal),
    heeded,
    host,
  );
}

/** Where this call may take a signal, asked where one may be around: of most none is. */
function slotsFor(
  call: HostCall,
  { sources }: ForwardingSearch,
  sourceCode: SourceCode,
  host: TypeHost,
): readonly FreeSlot[] {
  const isAnyAround =
    sources?.this === true || isSignalAround(call, sourceCode, host);
  return isAnyAround && mayHaveFreeSlots(call, host, sourceCode)
    ? freeSlots(call, host, sourceCode)
    : [];
}

/** The signals for this call, unless it has one by the looks of its arguments. */
function signalsFor(
  call: HostCall,
  options: ForwardingSearch,
  context: RuleContext,
  host: TypeHost,
): readonly AvailableSignal[] {
  const signals = forwardableSignals(call, options, context, host);
  const given = argumentsInPlace(call, signals, host);
  return isGivenSource(given, signals, context.sourceCode) ? [] : signals;
}

/** Whether this is done for a client that may have gone, and whose signal that is. */
export function isForClient(
  call: HostCall,
  signal: AvailableSignal,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return (
    isDoneForClient(call, signal, sourceCode, host) ||
    isBehindGrant(call, signal, sourceCode, host) ||
    isBeforeWrite(call, signal, sourceCode, host)
  );
}

/** Whether an abort ends the call, or the wait for it, though it is given no signal. */
function isStopped(
  call: HostCall,
  signals: readonly AvailableSignal[],
  { allowRaced = true }: ForwardingSearch,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return (
    isCarried(call, signals, sourceCode, host) ||
    (allowRaced && isRaced(call, sourceCode, host))
  );
}

/** Whether this one of the signals is there for the call, and does not reach it. */
function isMeant(
  { signal, slot }: MissingSignal,
  call: HostCall,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const { sourceCode } = context;
  return (
    !fallsBack(call, signal, sourceCode) &&
    !isEndedByAborter(call, signal, sourceCode) &&
    !isHolderGiven(call, signal, sourceCode, host) &&
    !isContinuation(call, signal, slot, sourceCode, host) &&
    !absentHere(call, signal, sourceCode, host) &&
    !hurriesPerson(call, signal, context) &&
    !isPastAbort(call, signal, sourceCode, host) &&
    !runsDetached(call, signal, sourceCode) &&
    !isForOthers(call, ownerOfSignal(signal), sourceCode, host)
  );
}
