import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { isLogName } from '../ast/is-log-name.ts';
import { methodCall } from '../ast/method-call.ts';
import type { MethodCall } from '../ast/method-call.ts';
import { onlyExpression } from '../ast/only-expression.ts';

/**
 * The call of a method that is all that this callback does, but for a flag that it sets
 * and what it logs: `controller.abort()` of a deadline.
 */
export function soleCall({ body }: FunctionNode): MethodCall | undefined {
  const done = onlyExpression(body, counts);
  return done && methodCall(done);
}

/** Anything but `timedOut = true;` and `logger.warn('late');` */
function counts(statement: TSESTree.Statement): boolean {
  if (statement.type !== 'ExpressionStatement') return true;
  const { expression } = statement;
  const isFlag =
    expression.type === 'AssignmentExpression' &&
    expression.left.type === 'Identifier' &&
    expression.right.type === 'Literal';
  return !isFlag && !isLogName(methodCall(expression)?.name ?? '');
}
