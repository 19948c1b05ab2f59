import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { unwrap } from '../ast/unwrap.ts';
import { startOfChain } from '../promises/promise-chain.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isReassigned } from '../variables/is-reassigned.ts';

/**
 * Whether this promise was there before the turn, as `running` of `await running` or
 * `Promise.race([running, tick()])`: no turn starts the work, which runs on either way.
 */
export function isUnderWay(
  awaited: TSESTree.Node,
  loop: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const start = startOfChain(awaited);
  if (start.type === 'Identifier') {
    const variable = findVariable(start.name, start, sourceCode);
    return (
      variable !== undefined &&
      isWithin(loop, variable.scope.block) &&
      !isReassigned(variable)
    );
  }
  if (start.type !== 'CallExpression') return false;
  const { argument, method } = promiseCombinator(start, sourceCode) ?? {};
  const list = argument && unwrap(argument);
  return (
    (method === 'race' || method === 'any') &&
    list?.type === 'ArrayExpression' &&
    list.elements.some(each => each && isUnderWay(each, loop, sourceCode))
  );
}
