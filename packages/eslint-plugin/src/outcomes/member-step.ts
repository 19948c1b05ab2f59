import type { TSESTree } from '@typescript-eslint/utils';

import { isNullish } from '../ast/is-nullish.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCallOn } from '../ast/method-call.ts';
import type { MethodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { isHandled, isSwallowed } from '../promises/rejection-handler.ts';
import { mentionsArguments } from '../variables/mentions-arguments.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import type { Form, Onward, Step, Trail } from './trail.ts';

/** Where the outcome goes on to of which, or of whose promise, a member is read. */
export function memberStep(
  member: TSESTree.MemberExpression,
  form: Form,
  trail: Trail,
): Step {
  const name = memberName(member);
  if (name === undefined) return undefined;
  if (form === 'promise') return chainStep(member.object, trail);

  if (!trail.shape.isCheck(name)) {
    return {
      fault: 'errorDropped',
      node: member.object,
      read: [`\`${name}\``],
    };
  }
  return wrapped(member).parent?.type === 'ExpressionStatement'
    ? { fault: 'dropped', node: member.object }
    : undefined;
}

function chainStep(promise: TSESTree.Node, trail: Trail): Step {
  const call = methodCallOn(promise);
  switch (call?.name) {
    case 'then':
      return thenStep(call, trail);
    case 'catch':
      return stepBehindCatch(call, trail);
    case 'finally':
      return promiseOf(call);
    default:
      return undefined;
  }
}

function thenStep(call: MethodCall, trail: Trail): Step {
  const [handler] = call.arguments;
  // Where `wait` rejects, what it resolves to is of no interest.
  if (!handler || trail.shape.rejects) return stepBehindCatch(call, trail);
  if (handler.type === 'SpreadElement') return undefined;

  const callback = resolveFunction(handler, trail.context.sourceCode);
  if (!callback) {
    return isNullish(handler) ? stepBehindCatch(call, trail) : undefined;
  }
  const parameter = callback.params.find(each => !isThis(each));
  if (parameter) return { to: 'pattern', node: parameter, form: 'outcome' };
  return mentionsArguments(callback, trail.context.sourceCode)
    ? undefined
    : { fault: 'dropped', node: call.node };
}

/** After a `catch`: an outcome is a value, and passes through one. */
function stepBehindCatch(call: MethodCall, trail: Trail): Step {
  const isEmpty = isSwallowed(call, trail.context.sourceCode);
  if (trail.shape.rejects && isHandled(call)) {
    return isEmpty ? { fault: 'swallowed', node: call.node } : undefined;
  }
  return { ...promiseOf(call), isSwallowed: isEmpty };
}

function promiseOf({ node }: MethodCall): Onward {
  return { to: 'value', node, form: 'promise' };
}

function isThis(parameter: TSESTree.Parameter): boolean {
  return parameter.type === 'Identifier' && parameter.name === 'this';
}
