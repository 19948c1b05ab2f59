import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import { onlyExpression } from '../ast/only-expression.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isSettledByAbort } from '../promises/is-settled-by-abort.ts';
import { startOfChain } from '../promises/promise-chain.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { HostCall } from '../types/type-host.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { tasksOf } from './tasks-of.ts';

/**
 * Whether a task of this race waits for the abort of the signal, by a promise that is
 * made by hand: then the abort ends the race, and with a value where a parent would
 * reject it.
 */
export function isRacedWithAbort(
  maker: HostCall,
  { text }: Pick<AvailableSignal, 'text'>,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const isSame = (signal: TSESTree.Node): boolean =>
    sourceCode.getText(signal) === text;
  return tasksOf(maker, context).some(({ node, runner }) => {
    if (runner !== 'race') return false;
    const promise = promiseOf(node, sourceCode);
    return (
      promise !== undefined && isSettledByAbort(promise, isSame, sourceCode)
    );
  });
}

/** What the task gives, or the function of the file that it calls. */
function promiseOf(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const task = unwrap(expression);
  const given = isFunctionLiteral(task) && onlyExpression(task.body);
  if (!given) return undefined;
  const start = writtenAs(startOfChain(given), sourceCode);
  if (start.type !== 'CallExpression') return start;
  const called = resolveFunction(start.callee, sourceCode);
  return called && (onlyExpression(called.body) ?? undefined);
}
