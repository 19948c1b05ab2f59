import type { TSESTree } from '@typescript-eslint/utils';

import { inCleanup } from '../ast/in-cleanup.ts';
import type { RuleContext } from '../groups/rule-context.ts';
import { absentHere } from '../scope/absent-here.ts';
import { availableSignals } from '../scope/available-signals.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import { freeSlots } from '../types/free-slots.ts';
import type { FreeSlot } from '../types/free-slots.ts';
import { goesOn } from '../types/goes-on.ts';
import type { TypeHost } from '../types/type-host.ts';
import { fits } from './fits.ts';
import { isDetached } from './is-detached.ts';
import { isFedByCancelled } from './is-fed-by-cancelled.ts';
import { isFinishing } from './is-finishing.ts';
import { isKeptOpen } from './is-kept-open.ts';
import { isOwnSource } from './is-own-source.ts';
import { isRaced } from './is-raced.ts';
import { mentionsSignal } from './mentions-signal.ts';
import { receiverCarries } from './receiver-carries.ts';

/** A signal that a call should have been given, and by which slot. */
export interface MissingSignal {
  readonly signal: AvailableSignal;
  readonly slot: FreeSlot;
}

export interface ForwardingOptions {
  readonly checkSync?: boolean;
  readonly checkTests?: boolean;
  readonly ignoreCallees?: readonly string[];
  readonly inlineCallbacks?: readonly string[];
}

/**
 * The signals in scope that this call could take and is not given, nearest
 * first. None where the call is meant to run on, or is stopped in another way.
 */
export function missingSignals(
  call: TSESTree.CallExpression,
  { inlineCallbacks = [], checkSync = false }: ForwardingOptions,
  context: RuleContext,
  host: TypeHost,
): readonly MissingSignal[] {
  const { sourceCode } = context;
  const isDropped = isDetached(call, sourceCode);
  if (isFinishing(call) || (isDropped && !checkSync)) return [];
  const signals = availableSignals(call, sourceCode, host, {
    inlineCallbacks,
    isWanted: signal => isOwnSource(signal, call),
  });
  if (signals.length === 0 || inCleanup(call)) return [];

  const missing = pairSignals(signals, freeSlots(call, host), host);
  if (missing.length === 0) return [];
  if (goesOn(host.typeOf(call), host) ? isDropped : !checkSync) return [];
  if (isCarried(call, signals, context, host)) return [];
  if (isKeptOpen(call, sourceCode, host)) return [];
  return missing.filter(
    ({ signal }) => !absentHere(call, signal, sourceCode, host),
  );
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
function isCarried(
  call: TSESTree.CallExpression,
  signals: readonly AvailableSignal[],
  { sourceCode }: RuleContext,
  host: TypeHost,
): boolean {
  return (
    call.arguments.some(argument => host.isUntyped(host.typeOf(argument))) ||
    carriesSignal(call, host, sourceCode) ||
    call.arguments.some(each => mentionsSignal(each, sourceCode, host)) ||
    receiverCarries(call.callee, signals, sourceCode, host) ||
    isRaced(call, sourceCode, host) ||
    isFedByCancelled(call, sourceCode, host)
  );
}
