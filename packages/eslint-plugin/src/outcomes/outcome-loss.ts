import type { TSESTree } from '@typescript-eslint/utils';

import { functionOfResult } from '../ast/function-of-result.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { usesOf } from '../variables/resolve-function.ts';
import { ignoresResult } from './ignores-result.ts';
import { lossInAssignment, lossInPattern } from './loss-in-binding.ts';
import { lossInCombinator } from './loss-in-combinator.ts';
import { lossInMember } from './loss-in-member.ts';
import type { Loss, Trail } from './trail.ts';

/** The value is the promise of an outcome, or the outcome. */
export type Form = 'promise' | 'outcome';

/**
 * Where the outcome that this expression stands for gets lost, followed outward
 * through the syntax around it. `undefined` if it is checked, or handed on to
 * code that may check it: returned, passed, thrown, yielded, stored.
 */
export function outcomeLoss(
  node: TSESTree.Node,
  form: Form,
  trail: Trail,
): Loss | undefined {
  const value = wrapped(node);
  const { parent } = value;

  switch (parent?.type) {
    case 'AwaitExpression':
      return trail.shape.rejects
        ? undefined
        : outcomeLoss(parent, 'outcome', trail);
    case 'ExpressionStatement':
      return dropped(value, form, trail);
    case 'MemberExpression':
      return parent.object === value
        ? lossInMember(parent, form, trail)
        : undefined;
    case 'VariableDeclarator':
      return lossInPattern(parent.id, form, trail);
    case 'AssignmentExpression':
      return lossInAssignment(parent, form, trail);
    case 'ArrayExpression':
      return lossInCombinator(value, form, trail);
    case 'ArrowFunctionExpression':
    case 'ReturnStatement':
      return (
        lossInCombinator(value, form, trail) ??
        lossInCallback(value, form, trail)
      );
    default:
      return parent && lossInOperator(value, parent, form, trail);
  }
}

function lossInOperator(
  value: TSESTree.Node,
  parent: TSESTree.Node,
  form: Form,
  trail: Trail,
): Loss | undefined {
  switch (parent.type) {
    case 'SequenceExpression':
      return parent.expressions.at(-1) === value
        ? outcomeLoss(parent, form, trail)
        : dropped(value, form, trail);
    case 'LogicalExpression':
      return parent.left === value && parent.operator === '&&'
        ? tested(value, form, trail)
        : outcomeLoss(parent, form, trail);
    case 'ConditionalExpression':
      return parent.test === value
        ? tested(value, form, trail)
        : outcomeLoss(parent, form, trail);
    case 'UnaryExpression':
      if (parent.operator === '!') return tested(value, form, trail);
      return parent.operator === 'void' && !trail.ignoreVoid
        ? dropped(value, form, trail)
        : undefined;
    case 'DoWhileStatement':
    case 'IfStatement':
    case 'WhileStatement':
      return tested(value, form, trail);
    case 'ForStatement':
      return parent.test === value
        ? tested(value, form, trail)
        : dropped(value, form, trail);
    default:
      return undefined;
  }
}

/** What a callback returns to a call that makes nothing of it, or to a chain that is dropped. */
function lossInCallback(
  value: TSESTree.Node,
  form: Form,
  trail: Trail,
): Loss | undefined {
  const callback = functionOfResult(value);
  const uses = callback ? usesOf(callback, trail.context.sourceCode) : [];
  if (uses.length === 0) return undefined;
  if (uses.every(isOfFinally)) return dropped(value, 'outcome', trail);
  const [link] = uses.length === 1 ? uses.flatMap(linkWith) : [];
  if (link) return outcomeLoss(link, 'promise', trail);
  return uses.every(use => ignoresResult(use, trail.context))
    ? dropped(value, form, trail)
    : undefined;
}

/** The link of a chain whose promise is that of what this callback gives. */
function linkWith(callback: TSESTree.Node): readonly TSESTree.Node[] {
  const call = callback.parent && methodCall(callback.parent);
  return call?.name === 'then' || call?.name === 'catch' ? [call.node] : [];
}

/** Whether it is run by a `finally`, which waits for it and goes on with what it had. */
function isOfFinally(callback: TSESTree.Node): boolean {
  const call = callback.parent && methodCall(callback.parent);
  return call?.name === 'finally' && call.arguments[0] === callback;
}

function dropped(
  value: TSESTree.Node,
  form: Form,
  { shape }: Trail,
): Loss | undefined {
  if (form === 'promise') return { fault: 'floating', node: value };
  return shape.rejects ? undefined : { fault: 'dropped', node: value };
}

// A promise in a condition is for no-misused-promises to report.
function tested(
  value: TSESTree.Node,
  form: Form,
  { shape }: Trail,
): Loss | undefined {
  return form === 'outcome' && shape.isAlwaysTruthy
    ? { fault: 'errorDropped', node: value, read: ['its truth'] }
    : undefined;
}
