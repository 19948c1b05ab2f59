import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { isAbortEvent } from '../ast/is-abort-event.ts';
import { memberName } from '../ast/member-name.ts';
import { takenOf } from '../ast/member-on.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { usesOf } from '../variables/resolve-function.ts';
import { isSignal } from './is-signal.ts';

/**
 * The signals by whose listeners this controller or group is aborted:
 * `signal.addEventListener('abort', () => controller.abort())`.
 */
export function bridgedSignals(
  { references }: TSESLint.Scope.Variable,
  context: RuleContext,
): readonly TSESTree.Node[] {
  return references.flatMap(({ identifier }) =>
    isAborted(identifier)
      ? listenersAround(identifier, context).flatMap(
          listener => heardSignal(listener, context) ?? [],
        )
      : [],
  );
}

/** Whether this is the object of `controller.abort` or `group.cancel`. */
function isAborted(identifier: TSESTree.Node): boolean {
  return ['abort', 'cancel'].includes(takenOf(identifier) ?? '');
}

/** The places of the functions around, and of `controller.abort.bind(…)`. */
function listenersAround(
  node: TSESTree.Node,
  { sourceCode }: RuleContext,
): readonly TSESTree.Node[] {
  const places: TSESTree.Node[] = [];
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (isFunctionNode(outer)) places.push(...usesOf(outer, sourceCode));
    else if (methodCall(outer)?.name === 'bind') places.push(outer);
  }
  return places;
}

/** The signal whose abort this function, or reference to one, listens to. */
export function heardSignal(
  listener: TSESTree.Node,
  context: RuleContext,
): TSESTree.Node | undefined {
  const value = wrapped(listener);
  const { parent } = value;
  if (parent?.type === 'AssignmentExpression') {
    const { left } = parent;
    return left.type === 'MemberExpression' && memberName(left) === 'onabort'
      ? left.object
      : undefined;
  }
  if (parent?.type !== 'CallExpression' || parent.callee === value) return;
  const method = methodCall(parent);
  if (method && ['addEventListener', 'on', 'once'].includes(method.name)) {
    return isAbortEvent(parent.arguments[0]) ? method.object : undefined;
  }
  return parent.arguments.find(each => isSignal(each, context));
}
