import type { TSESTree } from '@typescript-eslint/utils';

import { isAbortEvent } from '../ast/is-abort-event.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { isSignal } from '../signals/is-signal.ts';

/** What is called when a signal aborts. */
export interface AbortListener {
  readonly node: TSESTree.CallExpression | TSESTree.AssignmentExpression;
  readonly signal: TSESTree.Node;
  readonly handler: TSESTree.Node;
  readonly options: TSESTree.Node | undefined;
}

/** `signal.addEventListener('abort', …)`. */
export function addedAbortListener(
  node: TSESTree.CallExpression,
  context: RuleContext,
): AbortListener | undefined {
  const method = methodCall(node);
  if (method?.name !== 'addEventListener') return undefined;
  const [event, handler, options] = method.arguments;
  if (!isAbortEvent(event)) return undefined;
  return handler && isSignal(method.object, context)
    ? { node, signal: unwrap(method.object), handler: unwrap(handler), options }
    : undefined;
}

/** `signal.onabort = …`, unless that takes a listener away. */
export function assignedAbortListener(
  node: TSESTree.AssignmentExpression,
  context: RuleContext,
): AbortListener | undefined {
  const { left, right } = node;
  if (left.type !== 'MemberExpression' || memberName(left) !== 'onabort') {
    return undefined;
  }
  const handler = unwrap(right);
  if (handler.type === 'Literal') return undefined;
  return isSignal(left.object, context)
    ? { node, signal: unwrap(left.object), handler, options: undefined }
    : undefined;
}
