import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { takesOnly } from '../ast/literals/takes-only.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { asTask } from '../groups/task.ts';
import { mayOutlive } from '../lifetimes/may-outlive.ts';
import type { RuleContext } from '../rule-context.ts';

// Neither waits for the group nor gives it to anyone who might.
const harmless = new Set([
  'go',
  'tryGo',
  'start',
  'ready',
  'cancel',
  'signal',
  'running',
  'queued',
]);

/**
 * Whether this mention of a group may be the one that waits for it: a call of
 * `wait` or of the disposer, a member that is not known, or the group handed on
 * to other code. `owner` is the function that the group is made in.
 */
export function mayWait(
  name: TSESTree.Node,
  owner: TSESTree.Node | undefined,
  context: RuleContext,
): boolean {
  const value = wrapped(name);
  const { parent } = value;
  if (parent && inType.test(parent.type)) return false;
  return isHarmless(value, parent) ? isTakenAway(name, owner, context) : true;
}

const inType = /^TS(?:TypeQuery|QualifiedName)$/u;

/**
 * Whether this mention leaves the group, for good, to what may wait for it: a
 * copy, a stack of resources, a list, a function that goes elsewhere. A function
 * that it is handed to may do no more than start a task.
 */
export function isHandedOver(
  name: TSESTree.Node,
  owner: TSESTree.Node | undefined,
  context: RuleContext,
): boolean {
  const value = wrapped(name);
  const { parent } = value;
  if (!parent || inType.test(parent.type) || isHarmless(value, parent)) {
    return false;
  }
  if (isTakenAway(name, owner, context)) return true;
  switch (parent.type) {
    case 'MemberExpression':
      return false;
    case 'CallExpression':
      return keepers.has(methodCall(parent)?.name ?? '');
    default:
      return true;
  }
}

const keepers = new Set('use adopt add push set unshift'.split(' '));

function isHarmless(
  value: TSESTree.Node,
  parent: TSESTree.Node | undefined,
): boolean {
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === value && harmless.has(memberName(parent) ?? '');
    case 'VariableDeclarator':
      return takesOnly(parent.id, harmless);
    case 'BinaryExpression':
    case 'ExpressionStatement':
    case 'IfStatement':
    case 'UnaryExpression':
      return true;
    case 'LogicalExpression':
      return parent.left === value && parent.operator === '&&';
    default:
      return false;
  }
}

/**
 * Whether this is in a function that is handed to code out of sight. A task is
 * not: it can wait for its own group as little as it can leave it.
 */
function isTakenAway(
  name: TSESTree.Node,
  owner: TSESTree.Node | undefined,
  context: RuleContext,
): boolean {
  for (let { parent } = name; parent && parent !== owner; { parent } = parent) {
    if (!isFunctionNode(parent) || asTask(parent, context)) continue;
    // By its syntax alone: types would only let more functions go.
    if (mayOutlive(parent, context.sourceCode, undefined)) return true;
  }
  return false;
}
