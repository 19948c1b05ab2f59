import type { TSESTree } from '@typescript-eslint/utils';

import { someChild } from '../ast/child-nodes.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { propertyName } from '../ast/property-name.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { ignoresSlot } from '../forwarding/ignores-slot.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { RuleContext } from '../rule-context.ts';
import { isSignal } from '../signals/is-signal.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import type { Slot } from '../types/slots.ts';
import { getTypeHost } from '../types/type-host.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isNotice } from './is-notice.ts';
import { isReadRequest } from './is-read-request.ts';
import { outsideSignal } from './outside-signal.ts';

/**
 * The signal, or what holds it, whose abort is first thrown in this code: by a
 * call that has the signal and is waited for, or by `throwIfAborted`. It is
 * older than `region`. The functions in the code are not looked into, nor what
 * is `skipped`, nor where an inner `catch` takes the abort.
 */
export function abortThrownIn(
  code: TSESTree.Node,
  region: TSESTree.Node,
  context: RuleContext,
  skipped?: TSESTree.Node,
): TSESTree.Node | undefined {
  if (code === skipped || isFunctionNode(code) || code.type === 'ClassBody') {
    return undefined;
  }
  const signal = signalOfWait(code, region, context);
  if (signal) return signal;

  let found: TSESTree.Node | undefined;
  someChild(code, context.sourceCode.visitorKeys, child => {
    found = isTakenInside(child, code)
      ? undefined
      : abortThrownIn(child, region, context, skipped);
    return found !== undefined;
  });
  return found;
}

/** Whether this is tried, and a `catch` right there takes its abort. */
function isTakenInside(child: TSESTree.Node, code: TSESTree.Node): boolean {
  return (
    code.type === 'TryStatement' &&
    child === code.block &&
    code.handler !== null &&
    !throwsOn(code.handler)
  );
}

/** Whether this handler ends with a `throw`, and so hands the abort on. */
function throwsOn({ body }: TSESTree.CatchClause): boolean {
  return body.body.at(-1)?.type === 'ThrowStatement';
}

function signalOfWait(
  node: TSESTree.Node,
  region: TSESTree.Node,
  context: RuleContext,
): TSESTree.Node | undefined {
  if (node.type === 'CallExpression') {
    const method = methodCall(node);
    return method?.name === 'throwIfAborted' && isSignal(method.object, context)
      ? outsideSignal([method.object], region, context)
      : undefined;
  }
  if (isNotice(node, region, context)) return undefined;
  const promise = waitedFor(node);
  return promise && abortOfPromise(promise, region, context);
}

/** What this `await`, `for await` or `yield*` of an async generator waits for. */
function waitedFor(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'AwaitExpression':
      return node.argument;
    case 'ForOfStatement':
      return node.await ? node.right : undefined;
    case 'YieldExpression':
      return node.delegate ? node.argument : undefined;
    default:
      return undefined;
  }
}

const links = new Set(['then', 'finally']);

/**
 * The signal by whose abort this promise rejects: that of the call which its
 * chain begins with. One with a `catch` does not.
 */
export function abortOfPromise(
  promise: TSESTree.Node,
  region: TSESTree.Node,
  context: RuleContext,
): TSESTree.Node | undefined {
  const node = unwrap(promise);
  if (node.type !== 'CallExpression') return undefined;
  const method = methodCall(node);
  if (method?.name === 'catch') return undefined;
  if (method && links.has(method.name)) {
    return abortOfPromise(method.object, region, context);
  }
  const combinator = promiseCombinator(node, context.sourceCode);
  if (!combinator) return outsideAbort(node, region, context);
  if (combinator.method === 'allSettled') return undefined;
  const list = combinator.argument && unwrap(combinator.argument);
  if (list?.type !== 'ArrayExpression') return undefined;
  for (const element of list.elements) {
    const signal = element && abortOfPromise(element, region, context);
    if (signal) return signal;
  }
  return undefined;
}

/** The signal that this call is given and does not leave unused. */
function outsideAbort(
  call: TSESTree.CallExpression,
  region: TSESTree.Node,
  context: RuleContext,
): TSESTree.Node | undefined {
  const signal = outsideSignal(call, region, context);
  return signal && isLeftUnused(signal, call, context) ? undefined : signal;
}

/**
 * `report(context)`, where `report` takes all but the signal from the context, or
 * knows of no signal by its types; `verify(request)`, which reads it; and a function
 * of the project that does nothing with the signal which it is given.
 */
function isLeftUnused(
  signal: TSESTree.Node,
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const host = getTypeHost(context);
  const slot = slotOf(signal, call, context);
  if (!host || !slot) return false;
  const isWhole = !isSignal(signal, context);
  return (
    (isWhole && takesNoSignal(call, slot.index, host)) ||
    (isWhole && isReadRequest(call, signal, host)) ||
    ignoresSlot(call, slot, context, host)
  );
}

/** Where the call is given this signal, or what holds it. */
function slotOf(
  signal: TSESTree.Node,
  call: TSESTree.CallExpression,
  context: RuleContext,
): Slot | undefined {
  const { parent } = wrapped(signal);
  const literal = parent?.type === 'Property' ? parent.parent : undefined;
  const index = call.arguments.findIndex(each =>
    [signal, literal].includes(unwrap(each)),
  );
  if (index < 0) return undefined;
  const key =
    parent?.type === 'Property' && literal
      ? propertyName(parent)
      : isSignal(signal, context)
        ? undefined
        : 'signal';
  return key === undefined
    ? { kind: 'param', index }
    : { kind: 'option', index, key };
}

/** Whether this parameter has a type, of something that holds no signal. */
function takesNoSignal(
  call: TSESTree.CallExpression,
  index: number,
  host: TypeHost,
): boolean {
  const signature = host.signatureOf(call);
  const parameter = signature && host.parametersOf(signature)[index];
  return (
    parameter !== undefined &&
    !parameter.isRest &&
    !host.isUntyped(parameter.type) &&
    host.partsOf(parameter.type).every(part => !host.isUntyped(part)) &&
    !holdsSignal(parameter.type, host)
  );
}
