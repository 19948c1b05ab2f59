import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../ast/call-of.ts';
import { callWith } from '../ast/call-with.ts';
import { calledName } from '../ast/called-name.ts';
import { isLogName } from '../ast/is-log-name.ts';
import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { propertyName } from '../ast/property-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import { holdsSignal, signalKeysOf } from './holds-signal.ts';
import { canBeSignal } from './signal-like.ts';
import type { HostType, TypeHost } from './type-host.ts';
import { isUntyped } from './type-kinds.ts';

/**
 * Whether no abort goes the way of this name, which has what holds a signal: where
 * something else is read of it (`options.id`), where another signal takes the place of
 * its own (`{ ...options, signal }`), and where somebody is told of what has happened. A
 * method may know of the signal.
 */
export function leavesSignal(holder: TSESTree.Node, host: TypeHost): boolean {
  const type = host.typeOf(holder);
  if (canBeSignal(type, host)) return false;
  const member = memberOn(holder);
  if (member) return isNotice(member, host) || leavesSignal(member, host);
  if (isTold(holder, host) || isReplaced(holder, type, host)) return true;
  return (
    !holdsSignal(type, host) &&
    host
      .partsOf(type)
      .every(part => !isUntyped(part, host) && !host.isCallable(part))
  );
}

const progress = /^(?:emit|report|send|set|show|update)Progress(?![a-z])/u;
// `onAbort` is told of the abort itself.
const notice = /^(?:on(?!Abort|Cancel)[A-Z]|sendNotification$)/u;

/**
 * Whether this calls a handler of the options, as `options.onError(error)` does, says how
 * far it is or writes a log: it tells somebody else what has happened. To hand a handler
 * to it is to listen.
 */
function isNotice(member: TSESTree.MemberExpression, host: TypeHost): boolean {
  const name = memberName(member) ?? '';
  const call = callOf(member);
  return (
    call !== undefined &&
    (notice.test(name) || progress.test(name) || isLogName(name)) &&
    !takesHandler(call, host)
  );
}

/** Whether a function that says how far it is is told to whom: `sendProgress(extra, 1)`. */
function isTold(holder: TSESTree.Node, host: TypeHost): boolean {
  const call = callWith(holder);
  return (
    call !== undefined &&
    progress.test(calledName(call.callee)) &&
    !takesHandler(call, host)
  );
}

function takesHandler(call: TSESTree.CallExpression, host: TypeHost): boolean {
  return call.arguments.some(each => host.isCallable(host.typeOf(each)));
}

/** Whether this is spread where another signal takes the place of each of its own. */
function isReplaced(
  holder: TSESTree.Node,
  type: HostType,
  host: TypeHost,
): boolean {
  const { parent: spread } = wrapped(holder);
  if (spread?.type !== 'SpreadElement') return false;
  const { parent: literal } = spread;
  if (literal.type !== 'ObjectExpression') return false;
  const behind = literal.properties
    .slice(literal.properties.indexOf(spread) + 1)
    .map(each => each.type === 'Property' && propertyName(each));
  const keys = signalKeysOf(type, host);
  return keys.length > 0 && keys.every(key => behind.includes(key));
}
