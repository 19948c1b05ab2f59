import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isEndEvent } from '../ast/is-end-event.ts';
import { findProperty } from '../ast/literals/find-property.ts';
import { writtenText } from '../ast/literals/written-text.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { runsInPlace } from '../flow/runs-in-place.ts';
import { asTask } from '../groups/task.ts';
import { isDropped } from '../promises/is-detached.ts';
import type { RuleContext } from '../rule-context.ts';
import { timers } from '../timers/scheduler-name.ts';
import { findVariable } from '../variables/find-variable.ts';

const registrars = new Set([
  'addEventListener',
  'addListener',
  'on',
  'once',
  'prependListener',
  'subscribe',
]);

/**
 * The listener or timer that this code is a part of, and that nothing in sight
 * takes back: it is given no signal, what it is registered with is not kept,
 * and the emitter is used for nothing but listeners, none of which is told of its
 * end. One that is closed, or waited for, before the group is may well be done by
 * then.
 */
export function lateCallback(
  node: TSESTree.Node,
  context: RuleContext,
): FunctionNode | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (!isFunctionNode(parent) || runsInPlace(parent, context.sourceCode)) {
      continue;
    }
    if (asTask(parent, context)) return undefined;
    return isLate(parent, context) ? parent : undefined;
  }
  return undefined;
}

function isLate(callback: FunctionNode, context: RuleContext): boolean {
  const { parent: call } = wrapped(callback);
  if (call?.type !== 'CallExpression') return false;
  if (wrapped(call).parent?.type !== 'ExpressionStatement') return false;
  if (call.callee.type === 'Identifier') return timers.has(call.callee.name);
  const emitter = emitterOf(call);
  return emitter !== undefined && isOnlyListenedTo(emitter, context);
}

/** What a listener is registered with by this call. */
function emitterOf(
  call: TSESTree.CallExpression,
): TSESTree.Identifier | undefined {
  const method = methodCall(call);
  if (!method || !registrars.has(method.name)) return undefined;
  if (method.arguments.some(canHoldSignal)) return undefined;
  const object = unwrap(method.object);
  return object.type === 'Identifier' ? object : undefined;
}

function canHoldSignal(argument: TSESTree.CallExpressionArgument): boolean {
  const value = unwrap(argument);
  if (value.type !== 'ObjectExpression') {
    return value.type === 'SpreadElement';
  }
  return (
    findProperty(value, 'signal') !== undefined ||
    value.properties.some(({ type }) => type === 'SpreadElement')
  );
}

function isOnlyListenedTo(
  emitter: TSESTree.Identifier,
  { sourceCode }: RuleContext,
): boolean {
  const variable = findVariable(emitter.name, emitter, sourceCode);
  return (variable?.references ?? []).every(({ identifier, init }) => {
    if (init === true || isDropped(identifier)) return true;
    const member = wrapped(identifier).parent;
    const call = member && wrapped(member).parent;
    return (
      member?.type === 'MemberExpression' &&
      call?.type === 'CallExpression' &&
      emitterOf(call) === identifier &&
      (identifier === emitter || !isToldOfEnd(call))
    );
  });
}

/** `lines.once('close', resolve)` */
function isToldOfEnd({ arguments: [event] }: TSESTree.CallExpression): boolean {
  return event !== undefined && isEndEvent(writtenText(event));
}
