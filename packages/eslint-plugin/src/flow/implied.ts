import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../ast/unwrap.ts';

/** Whether a test without `!`, `&&` and the like says it, where it has this outcome. */
export type Fact = (test: TSESTree.Node, outcome: boolean) => boolean;

/** Whether a test that has this outcome says so in one of its parts. */
export function isImplied(
  expression: TSESTree.Node,
  outcome: boolean,
  fact: Fact,
): boolean {
  const test = unwrap(expression);
  const implies = (part: TSESTree.Node, value: boolean): boolean =>
    isImplied(part, value, fact);

  switch (test.type) {
    case 'UnaryExpression':
      return test.operator === '!' && implies(test.argument, !outcome);
    case 'LogicalExpression': {
      const { left, right, operator } = test;
      if (operator === '??') return implies(left, outcome) && !outcome;
      // Of `a && b` that is true, both are; of one that is false, only one is.
      return (operator === '&&') === outcome
        ? implies(left, outcome) || implies(right, outcome)
        : implies(left, outcome) && implies(right, outcome);
    }
    default:
      return fact(test, outcome);
  }
}
