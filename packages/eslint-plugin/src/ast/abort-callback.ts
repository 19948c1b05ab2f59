import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from './called-name.ts';
import { isAbortEvent } from './is-abort-event.ts';
import { memberName } from './member-name.ts';
import { wrapped } from './unwrap.ts';

// Of `errgroup`, and of `node:events`.
const hooks = new Set(['onAbort', 'addAbortListener']);
const listening = new Set(['addEventListener', 'on', 'once']);

/**
 * What this has called when a signal aborts: `stop` of `onAbort(signal, stop)`, of
 * `signal.addEventListener('abort', stop)` and of `signal.onabort = stop`.
 */
export function abortCallback(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'AssignmentExpression') {
    const { left, right } = node;
    const isHandler =
      left.type === 'MemberExpression' && memberName(left) === 'onabort';
    return isHandler ? right : undefined;
  }
  if (node.type !== 'CallExpression') return undefined;
  const [first, callback] = node.arguments;
  const name = calledName(node.callee);
  const isHook =
    hooks.has(name) || (listening.has(name) && isAbortEvent(first));
  return isHook ? callback : undefined;
}

/** Whether this function, or this reference to one, is called when a signal aborts. */
export function isAbortCallback(callback: TSESTree.Node): boolean {
  const value = wrapped(callback);
  return value.parent !== undefined && abortCallback(value.parent) === value;
}
