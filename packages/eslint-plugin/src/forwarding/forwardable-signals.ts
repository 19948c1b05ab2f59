import type { TSESTree } from '@typescript-eslint/utils';

import { inCleanup } from '../ast/in-cleanup.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { availableSignals } from '../scope/available-signals.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { isGlobal } from '../variables/global-name.ts';
import { isInFinishing } from './exempt/is-in-finishing.ts';
import { isOtherTry } from './exempt/is-other-try.ts';
import { isRecovery } from './exempt/is-recovery.ts';
import { isRetryPause } from './exempt/is-retry-pause.ts';
import type { ForwardingSearch } from './forwarding-options.ts';
import { isDisarmed } from './sources/is-disarmed.ts';
import { isDisposed } from './sources/is-disposed.ts';
import { isTimerOfEffect } from './sources/is-timer-of-effect.ts';
import { standsForWork } from './sources/stands-for-work.ts';

/** The signals in scope that stand for the work this call is part of. */
export function forwardableSignals(
  call: HostCall,
  { inlineCallbacks = [], sources = {}, cleanupNames }: ForwardingSearch,
  context: RuleContext,
  host: TypeHost,
): readonly AvailableSignal[] {
  const signals = availableSignals(call, context.sourceCode, host, {
    inlineCallbacks,
    isPart: each => isTimerOfEffect(each, context.sourceCode),
    isWanted: signal =>
      isSource(signal, call, sources, context.sourceCode) &&
      !isDisarmed(signal, call, context.sourceCode) &&
      !isDisposed(signal, call, context.sourceCode) &&
      !isInFinishing(call, signal) &&
      standsForWork(signal, call, context, host),
    ofThis: sources.this ?? false,
    ofNested: sources.nested ?? sources.options ?? true,
  });
  if (signals.length === 0) return [];
  if (!inCleanup(call, cleanupNames)) {
    return isRecovery(call, host) ? [] : signals;
  }
  return isRetryPause(call, cleanupNames, host)
    ? signals
    : signals.filter(signal =>
        isOtherTry(call, signal, cleanupNames, context.sourceCode),
      );
}

/** Whether the options ask for this signal in this call. */
function isSource(
  { kind }: AvailableSignal,
  { callee }: HostCall,
  sources: NonNullable<ForwardingSearch['sources']>,
  sourceCode: SourceCode,
): boolean {
  const { request = true, contexts = request } = sources;
  if (kind === 'nested') return true;
  if (kind !== 'context') return sources[sourceOf[kind]] ?? kind !== 'member';
  return contexts === 'fetch' ? isFetch(callee, sourceCode) : contexts;
}

/** Also one that the file is given, or imports. */
function isFetch(callee: TSESTree.Expression, sourceCode: SourceCode): boolean {
  return (
    (callee.type === 'Identifier' && callee.name === 'fetch') ||
    isGlobal(callee, 'fetch', sourceCode)
  );
}

const sourceOf = {
  local: 'locals',
  parameter: 'parameters',
  destructured: 'parameters',
  options: 'options',
  carrier: 'request',
  controller: 'controllers',
  member: 'this',
} as const;
