import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { onlyExpression } from '../ast/only-expression.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { isNewController } from '../signals/is-new-controller.ts';
import { findVariable } from '../variables/find-variable.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/**
 * Whether this handler does no more than abort a controller, as `controller.abort` and
 * `() => controller.abort()` do: what is aborted lives for a while, and no more. A
 * variable that another function gives one controller after the other may live as long.
 */
export function isBridge(
  handler: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const controller = abortedBy(handler, sourceCode);
  if (!controller) return false;
  const variable = findVariable(controller.name, controller, sourceCode);
  const [declared] = variable?.identifiers ?? [];
  return !variable?.references.some(
    ({ identifier, writeExpr }) =>
      writeExpr &&
      isNewController(unwrap(writeExpr)) &&
      declared &&
      enclosingFunction(identifier) !== enclosingFunction(declared),
  );
}

/** The controller that a call of this function aborts, be it through another one. */
function abortedBy(
  value: TSESTree.Node,
  sourceCode: SourceCode,
  depth = 2,
): TSESTree.Identifier | undefined {
  const node = unwrap(value);
  if (node.type === 'MemberExpression') {
    const object = unwrap(node.object);
    return memberName(node) === 'abort' && object.type === 'Identifier'
      ? object
      : undefined;
  }
  const handler = resolveFunction(node, sourceCode);
  const call = handler && onlyCall(handler.body, sourceCode);
  return call && depth > 0
    ? abortedBy(call.callee, sourceCode, depth - 1)
    : undefined;
}

/** All that the body does, be it only `if (!controller.signal.aborted)`. */
function onlyCall(
  body: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.CallExpression | undefined {
  const [statement, ...others] =
    body.type === 'BlockStatement' ? body.body : [];
  if (statement?.type !== 'IfStatement') return callIn(body);
  const call = callIn(statement.consequent);
  const object = call && methodCall(call)?.object;
  const test = unwrap(statement.test);
  const isAsked =
    object !== undefined &&
    statement.alternate === null &&
    others.length === 0 &&
    test.type === 'UnaryExpression' &&
    sourceCode.getText(test.argument) ===
      `${sourceCode.getText(object)}.signal.aborted`;
  return isAsked ? call : undefined;
}

function callIn(code: TSESTree.Node): TSESTree.CallExpression | undefined {
  const only =
    code.type === 'ExpressionStatement'
      ? unwrap(code.expression)
      : onlyExpression(code, isNoClear);
  return only?.type === 'CallExpression' ? only : undefined;
}

/** Anything but `clearTimeout(deadline);`, as of the timer that aborts it otherwise. */
function isNoClear(statement: TSESTree.Statement): boolean {
  return !(
    statement.type === 'ExpressionStatement' &&
    statement.expression.type === 'CallExpression' &&
    /^clear(?:Interval|Timeout)$/u.test(calledName(statement.expression.callee))
  );
}
