import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { isCaughtBlock } from '../ast/is-caught-block.ts';
import { methodCall, methodCallOn } from '../ast/method-call.ts';
import { startedNodes } from '../ast/walk/started-nodes.ts';
import { links } from '../promises/promise-chain.ts';
import {
  isPlatformPromise,
  promiseCombinator,
} from '../promises/promise-combinator.ts';
import { isHandled, isRethrown } from '../promises/rejection-handler.ts';
import type { SourceCode } from '../rule-context.ts';

export interface StartedCall {
  readonly node: TSESTree.CallExpression;
  /** Whether its rejection ends inside of the element that starts it. */
  readonly isCaught: boolean;
  /** The calls, inside of the same element, that this one is an argument of. */
  readonly enclosing: readonly TSESTree.CallExpression[];
}

/**
 * The calls that run when this element of a list is evaluated, or this body of
 * a mapper is run, and have not settled by then. Not the links of a chain:
 * `.then(…)` starts nothing.
 */
export function startedCalls(
  element: TSESTree.Node,
  sourceCode: SourceCode,
): readonly StartedCall[] {
  return startedNodes(element, sourceCode).flatMap(node =>
    node.type === 'CallExpression' && !isLink(node, sourceCode)
      ? (ascend(node, element, sourceCode) ?? [])
      : [],
  );
}

function isLink(
  node: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  const method = methodCall(node);
  if (!method) {
    // A function called on the spot: what it starts is visited for itself.
    return isFunctionNode(node.callee);
  }
  const { object, name } = method;
  const isValue = name === 'resolve' && isPlatformPromise(object, sourceCode);
  return isValue || links.has(name);
}

/** `undefined` for a call that the element itself awaits. */
function ascend(
  call: TSESTree.CallExpression,
  element: TSESTree.Node,
  sourceCode: SourceCode,
): StartedCall | undefined {
  const enclosing: TSESTree.CallExpression[] = [];
  let isAwaited = false;
  let isCaught = false;

  for (let node: TSESTree.Node = call; ;) {
    isCaught ||= isCaughtHere(node, sourceCode);
    if (node === element || !node.parent) break;
    node = node.parent;
    if (node.type === 'AwaitExpression') isAwaited = true;
    // What a function of the element awaits is a part of its task.
    if (isFunctionNode(node)) isAwaited = false;
    if (node.type === 'CallExpression') enclosing.push(node);
  }
  const isMapper =
    element.parent !== undefined && isFunctionNode(element.parent);
  return isAwaited && !isMapper
    ? undefined
    : { node: call, isCaught, enclosing };
}

function isCaughtHere(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const chained = methodCallOn(node);
  if (chained && isHandled(chained)) return !isRethrown(chained, sourceCode);
  return isAllSettled(node, sourceCode) || isCaughtBlock(node);
}

/** `Promise.allSettled(…)`: a failure is one of its results. */
function isAllSettled(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return (
    node.type === 'CallExpression' &&
    promiseCombinator(node, sourceCode)?.method === 'allSettled'
  );
}
