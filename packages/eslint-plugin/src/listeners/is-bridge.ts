import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import type { MethodCall } from '../ast/method-call.ts';
import { onlyExpression } from '../ast/only-expression.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { isNewController } from '../signals/is-new-controller.ts';
import { findVariable } from '../variables/find-variable.ts';

/**
 * `() => controller.abort()`: what is aborted lives for a while, and no more. A
 * variable that a callback gives one controller after the other may live as long.
 */
export function isBridge(
  { body }: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  const { name, object } = onlyCall(body, sourceCode) ?? {};
  if (name !== 'abort' || object?.type !== 'Identifier') return false;
  const variable = findVariable(object.name, object, sourceCode);
  return !variable?.references.some(
    ({ identifier, init, writeExpr }) =>
      writeExpr &&
      !init &&
      isNewController(unwrap(writeExpr)) &&
      enclosingFunction(identifier)?.parent.type === 'CallExpression',
  );
}

/** All that the body does, be it only `if (!controller.signal.aborted)`. */
function onlyCall(
  body: TSESTree.Node,
  sourceCode: SourceCode,
): MethodCall | undefined {
  const [statement] = body.type === 'BlockStatement' ? body.body : [];
  if (body.type !== 'BlockStatement' || statement?.type !== 'IfStatement') {
    return methodCall(onlyExpression(body) ?? body);
  }
  const { consequent } = statement;
  const call = methodCall(
    consequent.type === 'ExpressionStatement'
      ? consequent.expression
      : (onlyExpression(consequent) ?? consequent),
  );
  const test = unwrap(statement.test);
  const isAsked =
    call !== undefined &&
    body.body.length === 1 &&
    statement.alternate === null &&
    test.type === 'UnaryExpression' &&
    sourceCode.getText(test.argument) ===
      `${sourceCode.getText(call.object)}.signal.aborted`;
  return isAsked ? call : undefined;
}
