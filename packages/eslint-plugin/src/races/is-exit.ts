import type { TSESTree } from '@typescript-eslint/utils';

import { endsProcess } from '../ast/ends-process.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { jumps } from '../ast/jumps.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { isGlobal } from '../variables/global-name.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/**
 * Whether this exits, or kills, its own process, or leaves the page: itself, or by a
 * function that does nothing else.
 */
export function isExit(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const node = unwrap(expression);
  return (
    isWrittenExit(node, sourceCode) ||
    (node.type === 'CallExpression' &&
      standsForExit(writtenAs(node.callee, sourceCode), sourceCode))
  );
}

function isWrittenExit(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return (
    endsProcess(node) ||
    quitsApp(node) ||
    killsItself(node) ||
    leavesPage(node, sourceCode)
  );
}

/** `options.exit ?? (code => process.exit(code))`, `options.exit ?? process.exit` */
function standsForExit(value: TSESTree.Node, sourceCode: SourceCode): boolean {
  const node = unwrap(value);
  if (node.type === 'LogicalExpression') {
    return node.operator !== '&&' && standsForExit(node.right, sourceCode);
  }
  const called = resolveFunction(node, sourceCode);
  if (called) return comesToWrittenExit(called.body, sourceCode);
  return (
    node.type === 'MemberExpression' &&
    memberName(node) === 'exit' &&
    isProcess(node.object)
  );
}

/** Whether a function with this body exits in the end, with no way out before it. */
function comesToWrittenExit(
  body: TSESTree.BlockStatement | TSESTree.Expression,
  sourceCode: SourceCode,
): boolean {
  if (body.type !== 'BlockStatement') return isWrittenExit(body, sourceCode);
  const end = body.body.find(
    each => isWrittenExitStatement(each) || mayLeave(each, sourceCode),
  );
  return end !== undefined && isWrittenExitStatement(end);

  function isWrittenExitStatement(statement: TSESTree.Statement): boolean {
    return (
      statement.type === 'ExpressionStatement' &&
      isWrittenExit(unwrap(statement.expression), sourceCode)
    );
  }
}

/** Whether this statement may leave what it is in before its end. */
export function mayLeave(
  statement: TSESTree.Statement,
  sourceCode: SourceCode,
): boolean {
  return someNode(
    statement,
    sourceCode,
    ({ type }) => jumps.has(type),
    isFunctionNode,
  );
}

/** `app.quit()` of Electron */
function quitsApp(node: TSESTree.Node): boolean {
  const call = methodCall(node);
  return (
    call?.object.type === 'Identifier' &&
    call.object.name === 'app' &&
    ['exit', 'quit'].includes(call.name)
  );
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

/** `location.reload()`, `window.location.href = url`, `self.close()` in a worker */
function leavesPage(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type === 'AssignmentExpression') {
    const target = unwrap(node.left);
    const isAddress =
      target.type === 'MemberExpression' && memberName(target) === 'href';
    return isGlobal(isAddress ? target.object : target, 'location', sourceCode);
  }
  const call = methodCall(node);
  if (
    call?.name === 'close' &&
    ['self', 'window'].some(each => isGlobal(call.object, each, sourceCode))
  ) {
    return true;
  }
  return (
    call !== undefined &&
    ['assign', 'reload', 'replace'].includes(call.name) &&
    isGlobal(call.object, 'location', sourceCode)
  );
}
