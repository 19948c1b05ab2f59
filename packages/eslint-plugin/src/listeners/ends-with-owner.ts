import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { methodCall } from '../ast/method-call.ts';
import { onlyExpression } from '../ast/only-expression.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { findVariable } from '../variables/find-variable.ts';
import type { AbortListener } from './abort-listener.ts';

/**
 * Whether the signal is that of a controller which this object keeps, and the
 * handler does nothing but end what nothing else can: that runs for as long as
 * the object does, and so does the listener.
 */
export function endsWithOwner(
  { node, signal }: AbortListener,
  handler: FunctionNode,
  context: RuleContext,
): boolean {
  if (!isOfOwnController(signal, context)) return false;
  const call = onlyExpression(handler.body);
  if (call?.type !== 'CallExpression') return false;
  if (!ending.test(calledName(call.callee))) return false;
  const thing = unwrap(methodCall(call)?.object ?? call.arguments[0] ?? call);
  if (thing.type !== 'Identifier') return false;
  const variable = findVariable(thing.name, thing, context.sourceCode);
  return (
    variable?.defs[0]?.type === 'Variable' &&
    variable.references.every(
      ({ identifier, init }) => init === true || isWithin(identifier, node),
    )
  );
}

const ending =
  /^(?:clear(?:Immediate|Interval|Timeout)|close|destroy|dispose|end|kill|stop|terminate|unsubscribe)$/u;

/** `this.controller.signal` */
function isOfOwnController(
  signal: TSESTree.Node,
  context: RuleContext,
): boolean {
  if (signal.type !== 'MemberExpression') return false;
  const controller = unwrap(signal.object);
  const host = getTypeHost(context);
  return (
    controller.type === 'MemberExpression' &&
    controller.object.type === 'ThisExpression' &&
    host?.propertyOf(host.typeOf(controller), 'abort') !== undefined
  );
}
