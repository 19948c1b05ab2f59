import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { childNodes } from '../ast/walk/child-nodes.ts';
import type { RuleContext } from '../rule-context.ts';
import { isSignal } from '../signals/is-signal.ts';
import { abortOfPromise } from './abort-of-promise.ts';
import { isNotice } from './is-notice.ts';
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

  for (const child of childNodes(code, context.sourceCode.visitorKeys)) {
    if (isTakenInside(child, code)) continue;
    const found = abortThrownIn(child, region, context, skipped);
    if (found) return found;
  }
  return undefined;
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
