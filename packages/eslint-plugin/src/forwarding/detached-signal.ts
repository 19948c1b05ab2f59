import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { isWithin } from '../ast/is-within.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { isDetached } from '../promises/is-detached.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { absentHere } from '../scope/absent-here.ts';
import { isSignalAround } from '../scope/available-signals.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { ownerOfSignal } from '../scope/owner-of-signal.ts';
import { lineage } from '../signals/lineage.ts';
import type { Lineage } from '../signals/lineage.ts';
import { filledSlots } from '../types/filled-slots.ts';
import type { FilledSlot } from '../types/filled-slots.ts';
import { mayHaveSlots } from '../types/free-slots.ts';
import { goesOn } from '../types/goes-on.ts';
import { requiredSlots } from '../types/required-slots.ts';
import { canBeSignal } from '../types/signal-like.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { constantValue, writtenAs } from '../variables/constant-value.ts';
import { isGivenBeside } from './carried/is-given-beside.ts';
import { isRaced } from './carried/is-raced.ts';
import { isExempt } from './exempt/is-exempt.ts';
import { isForOthers } from './exempt/is-for-others.ts';
import { isPastAbort } from './exempt/is-past-abort.ts';
import { runsAfterAbort } from './exempt/runs-after-abort.ts';
import { runsDetached } from './exempt/runs-detached.ts';
import { forwardableSignals } from './forwardable-signals.ts';
import { isForClient } from './missing-signal.ts';
import { isFilledIn } from './sources/is-filled-in.ts';
import { isNeverGiven } from './sources/is-never-given.ts';
import { isOfTurn } from './sources/is-of-turn.ts';
import { isOwnDeadline } from './sources/is-own-deadline.ts';

/** A deadline that a call is given in place of the signal of its caller. */
export interface DetachedSignal {
  /** What the call is given. */
  readonly given: TSESTree.Expression;
  /** Where the call has it: that, or the name of the literal that it is in. */
  readonly place: TSESTree.Expression;
  /** The caller's signal, which does not reach the call. */
  readonly signal: AvailableSignal;
}

/**
 * The deadline of its own that this call is given, though the caller has said by a
 * signal until when the work is wanted.
 */
export function detachedSignal(
  call: HostCall,
  context: RuleContext,
  host: TypeHost,
): DetachedSignal | undefined {
  const { sourceCode } = context;
  if (isFinishing(call) || isDetached(call, sourceCode)) return undefined;
  if (!isSignalAround(call, sourceCode, host)) return undefined;
  const filled = givenTo(call, sourceCode, host);
  for (const { node, place } of filled) {
    if (isOverridden(node)) continue;
    for (const branch of branchesOf(node, context, host)) {
      const deadline = lineage(branch, context);
      if (!isOwnDeadline(deadline.origins, context)) continue;
      const others = filled.filter(each => each.node !== node);
      if (others.some(other => isOtherSignal(other, context))) continue;
      const signal = forgottenSignal(node, call, deadline, context, host);
      if (!signal) continue;
      const given = isWithin(branch, node) ? branch : node;
      return { given, place: place === node ? given : place, signal };
    }
  }
  return undefined;
}

/** Also where a signal is demanded, by what is not done when it returns. */
function givenTo(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): readonly FilledSlot[] {
  const required = requiredSlots(call, sourceCode, host);
  return [
    ...(mayHaveSlots(call, host) ? filledSlots(call, sourceCode, host) : []),
    // What is made of a context may be for others.
    ...(required.length > 0 && goesOn(host.typeOf(call), host) ? required : []),
  ];
}

/**
 * This value, or, where it is not a deadline in any case, what a condition chooses
 * from: `ms ? AbortSignal.timeout(ms) : signal`. One that asks for a signal has the
 * caller's where there is one.
 */
function branchesOf(
  node: TSESTree.Expression,
  context: RuleContext,
  host: TypeHost,
): readonly TSESTree.Expression[] {
  const { sourceCode } = context;
  const choice = writtenAs(node, sourceCode);
  const isSignal = (part: TSESTree.Node): boolean =>
    (part.type === 'Identifier' || part.type === 'MemberExpression') &&
    canBeSignal(host.typeOf(part), host);
  // `const joined = signal ? join(signal, deadline) : undefined`
  const asksForSignal = (part: TSESTree.Node): boolean => {
    if (isSignal(part)) return true;
    const value =
      part.type === 'Identifier' ? constantValue(part, sourceCode) : undefined;
    return value !== undefined && someNode(value, sourceCode, isSignal);
  };
  return choice.type !== 'ConditionalExpression' ||
    isOwnDeadline(lineage(node, context).origins, context) ||
    someNode(choice.test, sourceCode, asksForSignal)
    ? [node]
    : [choice.consequent, choice.alternate];
}

/** Whether this is a signal of somebody else: `joinSignals(deadline, given)`. */
function isOtherSignal(
  { slot, node }: FilledSlot,
  context: RuleContext,
): boolean {
  return (
    slot.kind === 'param' &&
    !isOwnDeadline(lineage(node, context).origins, context)
  );
}

/** Whether what comes after it in the literal may be another signal. */
function isOverridden({ parent }: TSESTree.Expression): boolean {
  if (parent.type !== 'Property') return false;
  const literal = parent.parent;
  return literal.properties
    .slice(literal.properties.findIndex(each => each === parent))
    .some(({ type }) => type === 'SpreadElement');
}

/**
 * The caller's signal, none of those that the deadline is made of. A deadline that
 * was set before there was a caller is for more than this call.
 */
function forgottenSignal(
  place: TSESTree.Expression,
  call: HostCall,
  { origins, variables }: Lineage,
  context: RuleContext,
  host: TypeHost,
): AvailableSignal | undefined {
  const { sourceCode } = context;
  const isForgotten = (signal: AvailableSignal): boolean =>
    !(signal.variable && variables.has(signal.variable)) &&
    !isFilledIn(place, signal, sourceCode) &&
    isAround(origins, ownerOfSignal(signal));
  const given = forwardableSignals(call, { sources }, context, host).filter(
    isForgotten,
  );
  const signals =
    given.length > 0
      ? given
      : forwardableSignals(call, { sources: ofTurn }, context, host).filter(
          signal => isOfTurn(signal, call) && isForgotten(signal),
        );
  if (signals.length === 0) return undefined;
  const isLeftAlone =
    isExempt(call, { checkListeners: false }, context, host) ||
    isRaced(call, sourceCode, host) ||
    runsAfterAbort(call, signals, sourceCode);
  if (isLeftAlone) return undefined;
  return signals.find(
    signal =>
      !isGivenBeside(signal, place, call) &&
      !absentHere(call, signal, sourceCode, host) &&
      !isPastAbort(call, signal, sourceCode, host) &&
      !runsDetached(call, signal, sourceCode) &&
      !isForClient(call, signal, sourceCode, host) &&
      !isForOthers(call, ownerOfSignal(signal), sourceCode, host) &&
      !isNeverGiven(signal, sourceCode),
  );
}

/** Whether the deadline was set in the function that has the caller's signal. */
function isAround(
  origins: Lineage['origins'],
  owner: FunctionNode | undefined,
): boolean {
  return (
    owner !== undefined && [...origins].every(each => isWithin(each, owner))
  );
}

/** What callers give: not what the function makes, and not what an object keeps. */
const sources = {
  contexts: false,
  controllers: false,
  locals: false,
  nested: false,
};

const ofTurn = { ...sources, locals: true };
