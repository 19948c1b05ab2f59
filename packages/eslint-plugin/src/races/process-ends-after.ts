import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall, methodCallOn } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { hasReturn } from '../ast/walk/returns-in.ts';
import { isLoop } from '../flow/loop-shape.ts';
import { endsProcess } from '../flow/may-throw.ts';
import { links } from '../promises/promise-chain.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether the process exits, or kills itself, once this promise has been waited for, in the
 * `finally` around it, right after it or the loop that it is in, or in its own
 * `finally`: no timer keeps alive what is told to end.
 */
export function processEndsAfter(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return endsInChain(promise) || endsAround(promise, sourceCode);
}

/** `Promise.race([…]).finally(() => process.exit())` */
function endsInChain(promise: TSESTree.Node): boolean {
  const link = methodCallOn(promise);
  if (!link || !links.has(link.name)) return false;
  const [callback] = link.arguments;
  const isLast =
    link.name === 'finally' &&
    callback !== undefined &&
    isFunctionNode(callback) &&
    comesToEnd(callback.body);
  return isLast || endsInChain(link.node);
}

/** Whether this body of a function ends the process, with no way out before it. */
export function comesToEnd(
  body: TSESTree.BlockStatement | TSESTree.Expression,
): boolean {
  return body.type === 'BlockStatement'
    ? comesToExit(body.body)
    : isExitOf(body);
}

function endsAround(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = node;
  if (!parent || isFunctionNode(parent)) return false;
  if (isLoop(parent) && hasReturn(parent, sourceCode)) return false;
  if (parent.type === 'TryStatement' && parent.finalizer !== node) {
    if (parent.finalizer?.body.some(isExit)) return true;
  }
  if (parent.type === 'BlockStatement' || parent.type === 'Program') {
    const after = parent.body.filter(each => each.range[0] >= node.range[1]);
    if (comesToExit(after)) return true;
  }
  return endsAround(parent, sourceCode);
}

/** Whether these come to an exit, with nothing before it that could leave them. */
function comesToExit(statements: readonly TSESTree.Statement[]): boolean {
  const end = statements.find(
    each =>
      isExit(each) ||
      (each.type !== 'VariableDeclaration' &&
        each.type !== 'ExpressionStatement'),
  );
  return end !== undefined && isExit(end);
}

function isExit(statement: TSESTree.Node): boolean {
  return (
    statement.type === 'ExpressionStatement' && isExitOf(statement.expression)
  );
}

function isExitOf(expression: TSESTree.Node | undefined): boolean {
  if (!expression) return false;
  const node = unwrap(expression);
  return endsProcess(node) || killsItself(node);
}

/** `process.kill(process.pid, 'SIGTERM')`, once a handler is done with the signal. */
function killsItself(node: TSESTree.Node): boolean {
  const call = methodCall(node);
  const [victim] = call?.arguments ?? [];
  return (
    call?.name === 'kill' &&
    isProcess(call.object) &&
    victim?.type === 'MemberExpression' &&
    memberName(victim) === 'pid' &&
    isProcess(victim.object)
  );
}

function isProcess(node: TSESTree.Node): boolean {
  return node.type === 'Identifier' && node.name === 'process';
}
