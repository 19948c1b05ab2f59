import { inCleanup } from '../ast/in-cleanup.ts';
import { pairSignals } from '../forwarding/pair-signals.ts';
import type { MissingSignal } from '../forwarding/pair-signals.ts';
import { isOwnSource } from '../forwarding/sources/is-own-source.ts';
import { standsForWork } from '../forwarding/sources/stands-for-work.ts';
import { groupCreation } from '../groups/group-creation.ts';
import type { GroupMaker } from '../groups/group-maker.ts';
import type { Task } from '../groups/task.ts';
import { isDetached } from '../promises/is-detached.ts';
import type { RuleContext } from '../rule-context.ts';
import { abortedHere } from '../scope/aborted-here.ts';
import { absentHere } from '../scope/absent-here.ts';
import { availableSignals } from '../scope/available-signals.ts';
import { bridgedSignals } from '../signals/bridged-signals.ts';
import { signalByScope } from '../signals/signal-by-scope.ts';
import type { SignalByScope } from '../signals/signal-by-scope.ts';
import { freeSlots, isFreeSlot } from '../types/free-slots.ts';
import type { FreeSlot } from '../types/free-slots.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import type { Slot } from '../types/slots.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { isKept } from './is-kept.ts';
import { areApartWithoutSignal, slotsOfMaker } from './options-apart.ts';
import { untakenSignal } from './untaken-signal.ts';

/** What a group that is made without a parent could have had for one. */
export type MissingParent =
  | { readonly kind: 'typed'; readonly signals: readonly MissingSignal[] }
  | {
      readonly kind: 'named';
      readonly signal: SignalByScope;
      readonly slot: Slot;
    }
  /** The signal of the task around it, which does not take it. */
  | { readonly kind: 'untaken'; readonly task: Task; readonly slot: Slot };

/**
 * The parent that this group lacks. `undefined` where it is given one, or
 * `signal: undefined`; where none is in scope; and where the group cleans up or
 * is kept for later, and so is to outlive what the signal stands for.
 */
export function missingParent(
  { call, optionsIndex: index }: GroupMaker,
  context: RuleContext,
): MissingParent | undefined {
  const usual: Slot | undefined =
    index === undefined ? undefined : { kind: 'option', index, key: 'signal' };
  const options = index === undefined ? undefined : call.arguments[index];
  const isApart = options ? areApartWithoutSignal(options, context) : false;
  if (usual && !isApart && !isFreeSlot(usual, call, context.sourceCode))
    return undefined;
  if (isMeantToOutlive(call, context) || isBridged(call, context)) return;

  const host = getTypeHost(context);
  const slots = !host
    ? []
    : isApart
      ? slotsOfMaker(call, host)
      : freeSlots(call, host, context.sourceCode);
  const slot = usual ?? slots[0];
  if (!slot) return undefined;
  const typed = host ? typedParent(call, slots, context, host) : 'none';
  // In a JavaScript file a parameter has no type, with a checker as without.
  const found = typed === 'none' ? namedParent(call, slot, context) : typed;
  if (found !== 'none') return found;
  const task = untakenSignal(call, context);
  return task && { kind: 'untaken', task, slot };
}

function isMeantToOutlive(
  call: HostCall,
  { sourceCode }: RuleContext,
): boolean {
  return (
    inCleanup(call) ||
    isKept(call, sourceCode) ||
    (call.type === 'CallExpression' && isDetached(call, sourceCode))
  );
}

/** Whether a listener to a signal cancels the group. */
function isBridged(call: HostCall, context: RuleContext): boolean {
  const variable = groupCreation(call, context)?.holder?.variable;
  return variable !== undefined && bridgedSignals(variable, context).length > 0;
}

function typedParent(
  call: HostCall,
  slots: readonly FreeSlot[],
  context: RuleContext,
  host: TypeHost,
): MissingParent | 'none' | undefined {
  const { sourceCode } = context;
  const found = availableSignals(call, sourceCode, host, {
    isWanted: signal =>
      signal.kind === 'nested'
        ? standsForWork(signal, call, context, host)
        : isOwnSource(signal, call),
    ofNested: true,
  });
  if (found.length === 0) return 'none';
  // Where a signal is known to be absent, or to have aborted, none further out is
  // meant.
  const signals = pairSignals(found, slots, host).filter(
    ({ signal }) =>
      !absentHere(call, signal, sourceCode, host) &&
      !abortedHere(call, signal, sourceCode),
  );
  return signals.length > 0 ? { kind: 'typed', signals } : undefined;
}

function namedParent(
  call: HostCall,
  slot: Slot,
  context: RuleContext,
): MissingParent | 'none' | undefined {
  const signal = signalByScope(call, context);
  if (!signal) return 'none';
  const { sourceCode } = context;
  return absentHere(call, signal, sourceCode, undefined) ||
    abortedHere(call, signal, sourceCode)
    ? undefined
    : { kind: 'named', signal, slot };
}
