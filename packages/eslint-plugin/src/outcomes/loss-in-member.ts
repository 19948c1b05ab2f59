import type { TSESTree } from '@typescript-eslint/utils';

import { isNullish } from '../ast/is-nullish.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCallOn } from '../ast/method-call.ts';
import type { MethodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { isHandled, isSwallowed } from '../promises/rejection-handler.ts';
import { mentionsArguments } from '../variables/mentions-arguments.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { lossInPattern } from './loss-in-binding.ts';
import { outcomeLoss } from './outcome-loss.ts';
import type { Form } from './outcome-loss.ts';
import type { Loss, Trail } from './trail.ts';

/** Where the outcome gets lost of which, or of whose promise, a member is read. */
export function lossInMember(
  member: TSESTree.MemberExpression,
  form: Form,
  trail: Trail,
): Loss | undefined {
  const name = memberName(member);
  if (name === undefined) return undefined;
  if (form === 'promise') return lossInChain(member.object, trail);

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

function lossInChain(promise: TSESTree.Node, trail: Trail): Loss | undefined {
  const call = methodCallOn(promise);
  switch (call?.name) {
    case 'then':
      return lossInThen(call, trail);
    case 'catch':
      return lossAfterCatch(call, trail);
    case 'finally':
      return outcomeLoss(call.node, 'promise', trail);
    default:
      return undefined;
  }
}

function lossInThen(call: MethodCall, trail: Trail): Loss | undefined {
  const [handler] = call.arguments;
  // Where `wait` rejects, what it resolves to is of no interest.
  if (!handler || trail.shape.rejects) return lossAfterCatch(call, trail);
  if (handler.type === 'SpreadElement') return undefined;

  const callback = resolveFunction(handler, trail.context.sourceCode);
  if (!callback) {
    return isNullish(handler) ? lossAfterCatch(call, trail) : undefined;
  }
  const parameter = callback.params.find(each => !isThis(each));
  if (parameter) return lossInPattern(parameter, 'outcome', trail);
  return mentionsArguments(callback, trail.context.sourceCode)
    ? undefined
    : { fault: 'dropped', node: call.node };
}

/** After a `catch`: an outcome is a value, and passes through one. */
function lossAfterCatch(call: MethodCall, trail: Trail): Loss | undefined {
  const isEmpty = isSwallowed(call, trail.context.sourceCode);
  if (trail.shape.rejects && isHandled(call)) {
    return isEmpty ? { fault: 'swallowed', node: call.node } : undefined;
  }
  const loss = outcomeLoss(call.node, 'promise', trail);
  return loss && isEmpty ? { ...loss, fault: 'swallowed' } : loss;
}

function isThis(parameter: TSESTree.Parameter): boolean {
  return parameter.type === 'Identifier' && parameter.name === 'this';
}
