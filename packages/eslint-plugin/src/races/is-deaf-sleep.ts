import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/find-property.ts';
import { methodCall } from '../ast/method-call.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import { freeSlots } from '../types/free-slots.ts';
import type { TypeHost } from '../types/type-host.ts';

/**
 * Whether this is a sleep that a signal could end and that is given none: a
 * function of a module of timers, or one that is called after what it does.
 */
export function isDeafSleep(
  call: TSESTree.CallExpression,
  sourceCode: Readonly<TSESLint.SourceCode>,
  host: TypeHost,
): boolean {
  return (
    isSleep(call, host) &&
    !isUnreferenced(call) &&
    !carriesSignal(call, host, sourceCode) &&
    freeSlots(call, host).length > 0
  );
}

const sleepName = /^(?:sleep|delay|wait|pause|timeout)(?:For|Ms|Millis)?$/u;
const sleepModule = /^(?:timers\/promises|delay)$/u;

function isSleep(call: TSESTree.CallExpression, host: TypeHost): boolean {
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

/** `{ ref: false }`: a timer that does not keep the process alive. */
function isUnreferenced(call: TSESTree.CallExpression): boolean {
  return call.arguments.some(argument => {
    if (argument.type !== 'ObjectExpression') return false;
    const value = findProperty(argument, 'ref')?.value;
    return value?.type === 'Literal' && value.value === false;
  });
}
