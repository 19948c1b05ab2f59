import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import type { TypeHost } from '../types/type-host.ts';

const sleepName =
  /^(?:sleep|delay|wait|pause|timeout)(?:For|Ms|Millis)?$|^(?:sleep|back[oO]ff)(?![a-z])|^(?:delay|pause|wait)(?![a-z]).*(?:Back[oO]ff|Delay|NextAttempt|NextTry|Retry)$|^(?:delay|pause|wait)(?:Or|Unless|With|Without)(?![a-z])|^retry(?:Back[oO]ff|Delay|Pause|Wait)$|^(?:abortable|cancell?able|interruptible)(?:Delay|Pause|Sleep|Wait)$/u;
const sleepModule = /^(?:timers\/promises|delay)$/u;

/**
 * Whether this call only waits for a time: a function of a module of timers, or
 * one that is named for it.
 */
export function isSleep(
  call: TSESTree.CallExpression,
  host: TypeHost,
): boolean {
  const name = calledName(call.callee);
  const signature = host.signatureOf(call);
  const module = signature?.module;
  if (module !== undefined && sleepModule.test(module)) return true;
  // A wait for something is no sleep: its first argument is not a time.
  const [time] = call.arguments;
  return isSleepName(name) && time !== undefined && isNumber(time, host);
}

/** Whether what has this name only waits for a time: `sleep`, `retryDelay`. */
export function isSleepName(name: string): boolean {
  return sleepName.test(name);
}

function isNumber(node: TSESTree.Node, host: TypeHost): boolean {
  return host
    .partsOf(host.typeOf(node))
    .every(part => host.propertyOf(part, 'toFixed') !== undefined);
}
