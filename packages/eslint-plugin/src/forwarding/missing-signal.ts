import type { TSESLint } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { methodCall } from '../ast/method-call.ts';
import { isDetached } from '../promises/is-detached.ts';
import type { RuleContext } from '../rule-context.ts';
import { absentHere } from '../scope/absent-here.ts';
import { isSignalAround } from '../scope/available-signals.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { fits } from '../scope/fits.ts';
import { isCallOf } from '../types/callee-specifier.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import { freeSlots, mayHaveSlots } from '../types/free-slots.ts';
import type { FreeSlot } from '../types/free-slots.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import { mentionsSignal } from '../types/mentions-signal.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { fallsBack } from './carried/falls-back.ts';
import { isContinuation } from './carried/is-continuation.ts';
import { isEndedByAborter } from './carried/is-ended-by-aborter.ts';
import { isEndedOnAbort } from './carried/is-ended-on-abort.ts';
import { isFedByCancelled } from './carried/is-fed-by-cancelled.ts';
import { isGivenSource } from './carried/is-given-source.ts';
import { isHolderGiven } from './carried/is-holder-given.ts';
import { isRaced } from './carried/is-raced.ts';
import { receiverCarries } from './carried/receiver-carries.ts';
import { isBestEffort } from './exempt/is-best-effort.ts';
import { isBeforeWrite, isDoneForClient } from './exempt/is-done-for-client.ts';
import { isForError } from './exempt/is-for-error.ts';
import { isForOthers } from './exempt/is-for-others.ts';
import { isInstant } from './exempt/is-instant.ts';
import { isKeptOpen } from './exempt/is-kept-open.ts';
import { isLeftByComment } from './exempt/is-left-by-comment.ts';
import { isOnlyHeard } from './exempt/is-only-heard.ts';
import { forwardableSignals } from './forwardable-signals.ts';
import type { ForwardingSearch } from './forwarding-options.ts';
import { ignoresSlot } from './ignores-slot.ts';
import { isCheckedResult } from './is-checked-result.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** A signal that a call should have been given, and by which slot. */
export interface MissingSignal {
  readonly signal: AvailableSignal;
  readonly slot: FreeSlot;
}

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
  const isDropped = isDetached(call, sourceCode);
  if (isFinishing(call) || (isDropped && !options.checkSync)) return [];
  const isAnyAround =
    options.sources?.this === true || isSignalAround(call, sourceCode, host);
  if (!isAnyAround || !mayHaveSlots(call, host)) return [];
  const signals = forwardableSignals(call, options, context, host);
  if (signals.length === 0 || isGivenSource(call, signals)) return [];

  const slots = freeSlots(call, host, sourceCode);
  const missing = pairSignals(signals, slots, host);
  if (missing.length === 0) return [];
  if (!isCheckedResult(call, options, isDropped, host)) return [];
  if (
    missing.every(
      ({ signal }) =>
        isDoneForClient(call, signal, sourceCode, host) ||
        isBeforeWrite(call, signal, sourceCode, host),
    )
  )
    return [];
  if (isCallOf(call, options.ignoreCallees ?? [], host)) return [];
  if (isCarried(call, signals, sourceCode, host)) return [];
  if (options.allowRaced !== false && isRaced(call, sourceCode, host))
    return [];
  if (isBestEffort(call, sourceCode, host)) return [];
  if (isForError(call, sourceCode, host)) return [];
  if (isInstant(call, context, host)) return [];
  if (isKeptOpen(call, sourceCode, host)) return [];
  if (!options.checkSync && isForListener(call, sourceCode, host)) return [];
  const asked = missing.filter(
    ({ signal, slot }) =>
      !fallsBack(call, signal, sourceCode) &&
      !isEndedByAborter(call, signal, sourceCode) &&
      !isHolderGiven(call, signal, sourceCode) &&
      !isContinuation(call, signal, slot, sourceCode, host) &&
      !absentHere(call, signal, sourceCode, host) &&
      !isForOthers(call, ownerOf(signal), sourceCode, host),
  );
  if (asked.length === 0 || isLeftByComment(call, sourceCode)) return [];
  // One that the function ignores may stand before one that it heeds.
  const heeded = slots.filter(slot => !ignoresSlot(call, slot, context, host));
  return pairSignals(
    asked.map(({ signal }) => signal),
    heeded,
    host,
  );
}

/** Whether this registers a listener, or gives an emitter that only gets some. */
function isForListener(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return (
    methodCall(call)?.name === 'addEventListener' ||
    isOnlyHeard(call, sourceCode, host)
  );
}

/** The function that the signal belongs to. */
function ownerOf({ variable }: AvailableSignal): FunctionNode | undefined {
  const [name] = variable?.identifiers ?? [];
  return name && enclosingFunction(name);
}

/** Each signal with the first slot that takes it. */
export function pairSignals(
  signals: readonly AvailableSignal[],
  slots: readonly FreeSlot[],
  host: TypeHost,
): readonly MissingSignal[] {
  return signals.flatMap(signal => {
    const slot = slots.find(each => fits(signal, each, host));
    return slot ? [{ signal, slot }] : [];
  });
}

/** Whether an abort reaches this call, or what it works on, in another way. */
export function isCarried(
  call: HostCall,
  signals: readonly AvailableSignal[],
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return (
    mayHoldUnseen(call, host) ||
    carriesSignal(call, host, sourceCode) ||
    call.arguments.some(each => mentionsSignal(each, sourceCode, host)) ||
    receiverCarries(call.callee, signals, sourceCode, host) ||
    isFedByCancelled(call, sourceCode, host) ||
    isEndedOnAbort(call, sourceCode, host)
  );
}

/**
 * Whether a signal may be in an argument without anybody seeing it: in one of type
 * `any`, and in one of unknown type that stands where a signal may be in it.
 */
function mayHoldUnseen(call: HostCall, host: TypeHost): boolean {
  return call.arguments.some((argument, index) => {
    const type = host.typeOf(argument);
    if (!host.isUntyped(type)) return false;
    if (host.isAny(type)) return true;
    const signature = host.signatureOf(call);
    const parameter = signature && host.parametersOf(signature)[index];
    return !parameter || parameter.isRest || holdsSignal(parameter.type, host);
  });
}
