import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isCaughtBlock } from '../ast/is-caught-block.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { waitedFor } from '../ast/waited-for.ts';
import { childNodes } from '../ast/walk/child-nodes.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import { memoPerNode } from '../memo-per-node.ts';
import { combinatorElements } from '../promises/combinator-elements.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import { isHandled } from '../promises/rejection-handler.ts';
import type { RuleContext } from '../rule-context.ts';
import { isSignal } from '../signals/is-signal.ts';
import { isLeftUnused } from './is-left-unused.ts';
import { isNotice } from './is-notice.ts';
import { outsideSignal } from './outside-signal.ts';
import { takesOwnAbort } from './takes-own-abort.ts';

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
    if (isCaughtBlock(child)) continue;
    const found = abortThrownIn(child, region, context, skipped);
    if (found) return found;
  }
  return undefined;
}

/** That of `signal.throwIfAborted()`, or of what an `await` or a `yield*` waits for. */
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
  const promise =
    node.type === 'YieldExpression' && node.delegate
      ? node.argument
      : waitedFor(node);
  return promise ? abortOfPromise(promise, region, context) : undefined;
}

const links = new Set(['then', 'finally']);

/**
 * The signal by whose abort this promise rejects: that of the call which its
 * chain begins with. One that takes its failure does not.
 */
export function abortOfPromise(
  promise: TSESTree.Node,
  region: TSESTree.Node,
  context: RuleContext,
): TSESTree.Node | undefined {
  const node = unwrap(promise);
  if (node.type !== 'CallExpression') return undefined;
  const method = methodCall(node);
  if (method && isHandled(method)) return undefined;
  if (method && links.has(method.name)) {
    return abortOfPromise(method.object, region, context);
  }
  const combinator = promiseCombinator(node, context.sourceCode);
  if (!combinator) return outsideAbort(node, region, context);
  if (combinator.method === 'allSettled') return undefined;
  const { argument } = combinator;
  const elements = argument
    ? combinatorElements(argument, context.sourceCode)
    : [];
  for (const { node: element, mapping } of elements) {
    const signal = mapping
      ? abortOfResult(mapping.mapper, region, context)
      : abortOfPromise(element, region, context);
    if (signal) return signal;
  }
  return undefined;
}

/**
 * The mappers that give none: they have been looked at, or are being looked at, since
 * `walk` of `all(children.map(walk))` comes by itself. When there is one, it may be that
 * of those which came by it, too.
 */
const giveNone = memoPerNode(() => new Set<FunctionNode>());

/** The signal by whose abort the promise rejects that this function gives. */
function abortOfResult(
  mapper: FunctionNode,
  region: TSESTree.Node,
  context: RuleContext,
): TSESTree.Node | undefined {
  const without = giveNone(region, context);
  if (without.has(mapper)) return undefined;
  without.add(mapper);
  const signal = abortIn(mapper, region, context);
  if (signal) without.clear();
  return signal;
}

function abortIn(
  mapper: FunctionNode,
  region: TSESTree.Node,
  context: RuleContext,
): TSESTree.Node | undefined {
  const { body } = mapper;
  const thrown = mapper.async
    ? abortThrownIn(body, region, context)
    : undefined;
  if (thrown) return thrown;
  const given =
    body.type === 'BlockStatement'
      ? returnsIn(body, context.sourceCode).flatMap(each => each.argument ?? [])
      : [body];
  for (const promise of given) {
    const signal = abortOfPromise(promise, region, context);
    if (signal) return signal;
  }
  return undefined;
}

/** The signal that this call is given, if it rejects by its abort. */
function outsideAbort(
  call: TSESTree.CallExpression,
  region: TSESTree.Node,
  context: RuleContext,
): TSESTree.Node | undefined {
  const signal = outsideSignal(call, region, context);
  return !signal ||
    isLeftUnused(signal, call, context) ||
    takesOwnAbort(signal, call, context)
    ? undefined
    : signal;
}
