import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';

/**
 * Whether the abort of this signal is listened for anywhere: what is done then
 * may end what is waited for here, as the process that is killed, or the socket
 * that is closed.
 */
export function hasAbortHook({ variable, text }: AvailableSignal): boolean {
  if (!variable) return false;
  const isMember = text !== variable.name;
  return variable.references.some(({ identifier }) => {
    const member = wrapped(identifier).parent;
    if (!isMember) return isHooked(identifier);
    return member?.type === 'MemberExpression' && isHooked(member);
  });
}

const listens = new Set(['addEventListener', 'addListener', 'on', 'once']);

function isHooked(signal: TSESTree.Node): boolean {
  const method = methodCallOn(signal);
  if (method) return listens.has(method.name);
  const value = wrapped(signal);
  const { parent } = value;
  if (parent?.type === 'MemberExpression') {
    return memberName(parent) === 'onabort';
  }
  // `onAbort(signal, stop)`, `addAbortListener(signal, stop)`
  return (
    parent?.type === 'CallExpression' &&
    parent.arguments[0] === value &&
    parent.arguments.length > 1 &&
    parent.callee.type === 'Identifier' &&
    /abort/iu.test(parent.callee.name)
  );
}
