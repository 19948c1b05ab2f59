import type { TSESTree } from '@typescript-eslint/utils';

import { isNullish } from '../ast/is-nullish.ts';
import { lastStatement } from '../ast/last-statement.ts';
import { rootOf } from '../ast/root-of.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { readsOfDeclared } from '../variables/reads-of.ts';

/**
 * Whether the code leaves the turn for good where this constant holds nothing:
 * `if (!page) break`, `if (page) … else throw …`. What an unknown test makes of that
 * may be the same.
 */
export function leavesWithout(
  declarator: TSESTree.VariableDeclarator,
  sourceCode: SourceCode,
): boolean {
  const reads: readonly TSESTree.Node[] = readsOfDeclared(
    declarator,
    sourceCode,
  );
  return reads.some(read => {
    const branch = ifAround(read);
    if (!branch) return false;
    const { test, consequent, alternate } = branch;
    const outcome = outcomeWithout(test, reads);
    return (
      (outcome !== false && leaves(consequent)) ||
      (outcome !== true && alternate !== null && leaves(alternate))
    );
  });
}

/** The `if` that asks for this. */
function ifAround(read: TSESTree.Node): TSESTree.IfStatement | undefined {
  let inner = read;
  while (inner.parent && !inner.type.endsWith('Statement')) {
    const { parent } = inner;
    if (parent.type === 'IfStatement' && parent.test === inner) return parent;
    inner = parent;
  }
  return undefined;
}

function leaves(branch: TSESTree.Statement): boolean {
  const last = lastStatement(branch);
  return (
    last !== undefined &&
    (['BreakStatement', 'ReturnStatement', 'ThrowStatement'].includes(
      last.type,
    ) ||
      (last.type === 'ContinueStatement' && last.label !== null))
  );
}

/** How this test comes out where what is read holds nothing, if it says. */
function outcomeWithout(
  expression: TSESTree.Node,
  reads: readonly TSESTree.Node[],
): boolean | undefined {
  const test = unwrap(expression);
  const of = (part: TSESTree.Node): boolean | undefined =>
    outcomeWithout(part, reads);
  switch (test.type) {
    case 'UnaryExpression': {
      const outcome = of(test.argument);
      return test.operator === '!' && outcome !== undefined
        ? !outcome
        : undefined;
    }
    case 'LogicalExpression': {
      const decisive = test.operator === '||';
      const sides = [of(test.left), of(test.right)];
      if (sides.includes(decisive)) return decisive;
      return sides.includes(undefined) ? undefined : !decisive;
    }
    case 'BinaryExpression':
      if (
        !reads.includes(rootOf(test.left)) ||
        !/^[!=]=/u.test(test.operator)
      ) {
        return undefined;
      }
      return isFalsy(test.right)
        ? undefined
        : isNullish(test.right) === test.operator.startsWith('=');
    default:
      return reads.includes(rootOf(test)) ? false : undefined;
  }
}

/** `false` and the like, which it may hold in the place of nothing. */
function isFalsy(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && node.value !== null && !node.value;
}
