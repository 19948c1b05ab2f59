import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../ast/call-with.ts';
import { calledName } from '../ast/called-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { isLogName } from '../ast/is-log-name.ts';
import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { areAlternatives } from '../flow/are-alternatives.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { goesOn } from '../types/goes-on.ts';
import { canBeSignal } from '../types/signal-like.ts';
import type { TypeHost } from '../types/type-host.ts';

/**
 * Whether the abort of this signal is listened for where that may end this wait, here
 * or by what the signal is given to at once: what is done then may end what is waited
 * for, as the process that is killed, or the socket that is closed.
 */
export function hasAbortHook(
  { variable, text }: AvailableSignal,
  wait: TSESTree.Node,
  host: TypeHost,
): boolean {
  const [, ...path] = text.replaceAll('?', '').split('.');
  return (variable?.references ?? []).some(({ identifier, resolved }) => {
    const taken = takenAlong(path, identifier);
    const owner = resolved?.scope.variableScope.block;
    return (
      taken !== undefined &&
      isHooked(taken, host) &&
      !(owner && areAlternatives(identifier, wait, owner))
    );
  });
}

/**
 * What is taken of this name on the way to the signal: `event.request.signal`, or
 * `event.request` where that is given away. `options.retries` is no part of it.
 */
function takenAlong(
  path: readonly string[],
  name: TSESTree.Node,
): TSESTree.Node | undefined {
  let taken = name;
  for (const key of path) {
    const member = memberOn(taken);
    if (!member || memberName(member) !== key) break;
    taken = member;
  }
  return path.length > 0 && taken === name ? undefined : taken;
}

const listens = new Set(['addEventListener', 'addListener', 'on', 'once']);

function isHooked(signal: TSESTree.Node, host: TypeHost): boolean {
  const method = methodCallOn(signal);
  if (method) return listens.has(method.name);
  const value = wrapped(signal);
  const { parent } = value;
  if (parent?.type === 'MemberExpression') {
    return memberName(parent) === 'onabort';
  }
  const call = callGiven(value);
  return call !== undefined && mayListen(call, host);
}

/** The call that is given this value, by itself or in an object. */
function callGiven(value: TSESTree.Node): TSESTree.CallExpression | undefined {
  const { parent } = value;
  if (parent?.type === 'Property') return callGiven(parent.parent);
  if (parent?.type === 'ConditionalExpression') return callGiven(parent);
  if (parent?.type === 'SpreadElement') return callGiven(parent.parent);
  return callWith(value);
}

// One is told how many listeners to expect, one only forgets its listener after the
// abort, the others write the signal down.
const harmless = /^(?:addEventListener|setMaxListeners)$/u;

// `throwIfAborted(signal)`, `isCancelled(signal)`: such a question is answered at once.
const asking = /^(?!on|when|wait|until)[#\w]*(?:abort|cancell?)ed$/iu;

/**
 * Whether this call is over while what it has been given goes on, as the one
 * that links a signal to a controller is.
 */
function mayListen(call: TSESTree.CallExpression, host: TypeHost): boolean {
  const name = calledName(call.callee);
  const result = host.typeOf(call);
  return (
    !harmless.test(name) &&
    !isLogName(name) &&
    !(asking.test(name) && call.arguments.every(isNoFunction)) &&
    !goesOn(result, host) &&
    !canBeSignal(result, host)
  );
}

function isNoFunction(argument: TSESTree.Node): boolean {
  return !isFunctionNode(argument);
}
