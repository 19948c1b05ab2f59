import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { methodCallOn } from '../ast/method-call.ts';
import type { MethodCall } from '../ast/method-call.ts';
import { hasReturn } from '../ast/walk/returns-in.ts';
import { isLoop } from '../flow/loop-shape.ts';
import { isLost } from '../promises/is-lost.ts';
import { endOfChain, links } from '../promises/promise-chain.ts';
import { isHandled } from '../promises/rejection-handler.ts';
import type { SourceCode } from '../rule-context.ts';
import { isExit, mayLeave } from './is-exit.ts';

/**
 * Whether the process exits, or kills itself, or the page is left, once this promise has
 * been waited for, in the `finally` around it, behind it or the loop that it is in, or in
 * its own `finally` or last `then`: no timer keeps alive what is told to end.
 */
export function processEndsAfter(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return endsInChain(promise, sourceCode) || endsAround(promise, sourceCode);
}

/** `Promise.race([…]).finally(() => process.exit())` */
function endsInChain(promise: TSESTree.Node, sourceCode: SourceCode): boolean {
  const link = methodCallOn(promise);
  if (!link || !links.has(link.name)) return false;
  const [callback] = link.arguments;
  const isLast =
    (link.name === 'finally' || (link.name === 'then' && isLeftToFail(link))) &&
    callback !== undefined &&
    isFunctionNode(callback) &&
    comesToEnd(callback.body, sourceCode);
  return isLast || endsInChain(link.node, sourceCode);
}

/** Whether nobody takes the failure of this `then`, which ends the process as well. */
function isLeftToFail(then: MethodCall): boolean {
  return isLost(endOfChain(then.node), () => false) && !isTaken(then);
}

function isTaken(link: MethodCall | undefined): boolean {
  return (
    link !== undefined && (isHandled(link) || isTaken(methodCallOn(link.node)))
  );
}

/** Whether this body of a function ends the process, with no way out before it. */
export function comesToEnd(
  body: TSESTree.BlockStatement | TSESTree.Expression,
  sourceCode: SourceCode,
): boolean {
  return body.type === 'BlockStatement'
    ? comesToExit(body.body, sourceCode)
    : isExit(body, sourceCode);
}

function endsAround(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = node;
  if (!parent || isFunctionNode(parent)) return false;
  if (isLoop(parent) && hasReturn(parent, sourceCode)) return false;
  if (parent.type === 'TryStatement' && parent.finalizer !== node) {
    const last = parent.finalizer?.body ?? [];
    if (last.some(each => isExitStatement(each, sourceCode))) return true;
  }
  if (parent.type === 'BlockStatement' || parent.type === 'Program') {
    const after = parent.body.filter(each => each.range[0] >= node.range[1]);
    if (comesToExit(after, sourceCode)) return true;
  }
  return endsAround(parent, sourceCode);
}

/** Whether these come to an exit, with nothing before it that could leave them. */
function comesToExit(
  statements: readonly TSESTree.Statement[],
  sourceCode: SourceCode,
): boolean {
  const end = statements.find(
    each => isExitStatement(each, sourceCode) || mayLeave(each, sourceCode),
  );
  return end !== undefined && isExitStatement(end, sourceCode);
}

function isExitStatement(
  statement: TSESTree.Statement,
  sourceCode: SourceCode,
): boolean {
  return (
    statement.type === 'ExpressionStatement' &&
    isExit(statement.expression, sourceCode)
  );
}
