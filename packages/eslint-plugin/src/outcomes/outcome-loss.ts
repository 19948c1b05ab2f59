import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from '../ast/unwrap.ts';
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
    case 'ArrowFunctionExpression':
    case 'ReturnStatement':
      return lossInCombinator(value, form, trail);
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
