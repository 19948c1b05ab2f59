import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import { onlyExpression } from '../ast/only-expression.ts';
import { unwrap } from '../ast/unwrap.ts';
import { startOfChain } from '../promises/promise-chain.ts';
import type { SourceCode } from '../rule-context.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/** What makes the promise that the task gives, or the function of the file that it calls. */
export function givenPromise(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const task = unwrap(expression);
  const given = isFunctionLiteral(task) && onlyExpression(task.body);
  if (!given) return undefined;
  const start = writtenAs(startOfChain(given), sourceCode);
  if (start.type !== 'CallExpression') return start;
  const called = resolveFunction(start.callee, sourceCode);
  return called && onlyExpression(called.body);
}
