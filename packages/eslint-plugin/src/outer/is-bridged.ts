import type { TSESTree } from '@typescript-eslint/utils';

import { isAbortEvent } from '../ast/is-abort-event.ts';
import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { methodCall, methodCallOn } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { heardSignal } from '../signals/bridged-signals.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { isMadeOfTask } from './composed-signal.ts';

/**
 * Whether this signal is only listened to, by what ends something that ends with the
 * task as well: `onAbort(outer, () => controller.abort())`, of a controller that the
 * signal of the task aborts, too. The listener may be removed again.
 */
export function isBridged(
  signal: TSESTree.Node,
  task: Task,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const isOfTask = (node: TSESTree.Node): boolean =>
    node.type === 'MemberExpression' &&
    ['abort', 'cancel'].includes(memberName(node) ?? '') &&
    isMadeOfTask(node.object, task, context);
  return listenersOn(signal, context).some(listener => {
    const isBound = methodCall(listener)?.name === 'bind';
    const code = isBound ? listener : resolveFunction(listener, sourceCode);
    return code !== undefined && someNode(code, sourceCode, isOfTask);
  });
}

function listenersOn(
  signal: TSESTree.Node,
  context: RuleContext,
): readonly TSESTree.Node[] {
  const method = methodCallOn(signal);
  if (method?.name === 'removeEventListener') {
    return isAbortEvent(method.arguments[0]) ? method.arguments.slice(1) : [];
  }
  const { parent } = wrapped(signal);
  const call =
    method?.node ?? (parent?.type === 'CallExpression' ? parent : undefined);
  const target = memberOn(signal)?.parent;
  const given =
    call?.arguments ??
    (target?.type === 'AssignmentExpression' ? [target.right] : []);
  return given.filter(each => heardSignal(each, context) === signal);
}
