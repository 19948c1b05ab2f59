import type { TSESTree } from '@typescript-eslint/utils';

import { functionOfResult } from '../ast/function-of-result.ts';
import { methodCall } from '../ast/method-call.ts';
import { usesOf } from '../variables/resolve-function.ts';
import { combinatorStep } from './combinator-step.ts';
import { ignoresResult } from './ignores-result.ts';
import { memberStep } from './member-step.ts';
import type { Form, Onward, Step, Trail } from './trail.ts';

/** Where the outcome that this value stands for goes on to by the syntax around it. */
export function nextStep(value: TSESTree.Node, form: Form, trail: Trail): Step {
  const { parent } = value;
  switch (parent?.type) {
    case 'AwaitExpression':
      return trail.shape.rejects ? undefined : onward(parent, 'outcome');
    case 'ExpressionStatement':
      return dropped(value, form, trail);
    case 'MemberExpression':
      return parent.object === value
        ? memberStep(parent, form, trail)
        : undefined;
    case 'VariableDeclarator':
      return { to: 'pattern', node: parent.id, form };
    case 'ArrayExpression':
      return combinatorStep(value, form, trail);
    case 'ArrowFunctionExpression':
    case 'ReturnStatement':
      return (
        combinatorStep(value, form, trail) ?? callbackStep(value, form, trail)
      );
    default:
      return parent && operatorStep(value, parent, form, trail);
  }
}

function onward(node: TSESTree.Node, form: Form): Onward {
  return { to: 'value', node, form };
}

function operatorStep(
  value: TSESTree.Node,
  parent: TSESTree.Node,
  form: Form,
  trail: Trail,
): Step {
  switch (parent.type) {
    case 'SequenceExpression':
      return parent.expressions.at(-1) === value
        ? onward(parent, form)
        : dropped(value, form, trail);
    case 'LogicalExpression':
      return parent.left === value && parent.operator === '&&'
        ? tested(value, form, trail)
        : onward(parent, form);
    case 'ConditionalExpression':
      return parent.test === value
        ? tested(value, form, trail)
        : onward(parent, form);
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
function callbackStep(value: TSESTree.Node, form: Form, trail: Trail): Step {
  const callback = functionOfResult(value);
  const uses = callback ? usesOf(callback, trail.context.sourceCode) : [];
  if (uses.length === 0) return undefined;
  if (uses.every(isOfFinally)) return dropped(value, 'outcome', trail);
  const [link] = uses.length === 1 ? uses.flatMap(linkWith) : [];
  if (link) return onward(link, 'promise');
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

function dropped(value: TSESTree.Node, form: Form, { shape }: Trail): Step {
  if (form === 'promise') return { fault: 'floating', node: value };
  return shape.rejects ? undefined : { fault: 'dropped', node: value };
}

// A promise in a condition is for no-misused-promises to report.
function tested(value: TSESTree.Node, form: Form, { shape }: Trail): Step {
  return form === 'outcome' && shape.isAlwaysTruthy
    ? { fault: 'errorDropped', node: value, read: ['its truth'] }
    : undefined;
}
