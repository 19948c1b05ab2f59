import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import type { TypeHost } from '../types/type-host.ts';

const sleepName =
  /^(?:sleep|delay|wait|pause|timeout)(?:For|Ms|Millis)?$|^(?:sleep|back[oO]ff)(?![a-z])|^(?:delay|pause|wait)(?![a-z]).*(?:Back[oO]ff|Delay)$|^retry(?:Back[oO]ff|Delay|Pause|Wait)$/u;
const sleepModule = /^(?:timers\/promises|delay)$/u;

/**
 * Whether this call only waits for a time: a function of a module of timers, or
 * one that is named for it.
 */
export function isSleep(
  call: TSESTree.CallExpression,
  host: TypeHost,
): boolean {
  const { callee } = call;
  const name =
    methodCall(call)?.name ?? (callee.type === 'Identifier' ? callee.name : '');
  const signature = host.signatureOf(call);
  const module = signature && host.moduleOf(signature);
  if (module !== undefined && sleepModule.test(module)) return true;
  // A wait for something is no sleep: its first argument is not a time.
  const [time] = call.arguments;
  return sleepName.test(name) && time !== undefined && isNumber(time, host);
}

function isNumber(node: TSESTree.Node, host: TypeHost): boolean {
  return host
    .partsOf(host.typeOf(node))
    .every(part => host.propertyOf(part, 'toFixed') !== undefined);
}
