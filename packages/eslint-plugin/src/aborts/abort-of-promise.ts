import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { RuleContext } from '../rule-context.ts';
import { isLeftUnused } from './is-left-unused.ts';
import { outsideSignal } from './outside-signal.ts';

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
