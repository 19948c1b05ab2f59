import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { endsWithJump } from '../ast/last-statement.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';

/**
 * Whether the handler with this body comes to this statement at the last try alone:
 * `if (attempt === most) throw error`, or behind `if (attempt < most) { …; continue; }`.
 * What the loop counts says nothing of an abort, which each try before takes.
 */
export function isForLastTry(
  statement: TSESTree.Node,
  body: TSESTree.Node,
  loop: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  for (
    let inner = statement;
    inner.parent && inner !== body;
    inner = inner.parent
  ) {
    const { parent } = inner;
    if (parent.type === 'IfStatement' && parent.test !== inner) {
      return isOfCounter(parent.test, loop, sourceCode);
    }
    if (parent.type !== 'BlockStatement') continue;
    const isBehindTry = parent.body.some(
      each =>
        each.type === 'IfStatement' &&
        each.range[1] <= inner.range[0] &&
        endsWithJump(each.consequent) &&
        isOfCounter(each.test, loop, sourceCode),
    );
    if (isBehindTry) return true;
  }
  return false;
}

const comparison = /^(?:[!=]==?|[<>]=?)$/u;

/** `attempt >= most`, `--left === 0`: of numbers alone, of which the loop changes one. */
function isOfCounter(
  expression: TSESTree.Node,
  loop: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const test = unwrap(expression);
  return (
    test.type === 'BinaryExpression' &&
    comparison.test(test.operator) &&
    !someNode(test, sourceCode, ({ type }) => type === 'CallExpression') &&
    someNode(
      test,
      sourceCode,
      node => node.type === 'Identifier' && isCounted(node, loop, sourceCode),
    )
  );
}

/** Whether the loop adds to this variable, or takes from it. */
function isCounted(
  name: TSESTree.Identifier,
  loop: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const variable = findVariable(name.name, name, sourceCode);
  return (variable?.references ?? []).some(
    ({ identifier: { parent } }) =>
      (parent.type === 'UpdateExpression' ||
        (parent.type === 'AssignmentExpression' &&
          (parent.operator === '+=' || parent.operator === '-='))) &&
      isWithin(parent, loop),
  );
}
