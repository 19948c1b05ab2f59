import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { isNullish } from '../../ast/is-nullish.ts';
import { unwrap } from '../../ast/unwrap.ts';
import { knownTests } from '../../flow/known-tests.ts';
import { isOutside } from '../../promises/shared-work.ts';
import type { SourceCode } from '../../rule-context.ts';
import { impliesAbsent } from '../../scope/implies-absent.ts';

/**
 * Whether this keeps outside of the function what was not there before:
 * `version ??= info`, `if (!version) version = info`. Neither a literal nor an object that
 * is made there is an answer.
 */
export function keepsFirst(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  if (
    node.type !== 'AssignmentExpression' ||
    !isAnswer(unwrap(node.right)) ||
    !isOutside(node.left, enclosingFunction(node), sourceCode)
  ) {
    return false;
  }
  const target = { text: sourceCode.getText(node.left) };
  return (
    node.operator === '??=' ||
    node.operator === '||=' ||
    knownTests(node, sourceCode).some(({ test, outcome }) =>
      impliesAbsent(test, outcome, target, sourceCode),
    )
  );
}

function isAnswer(value: TSESTree.Node): boolean {
  return (
    value.type !== 'Literal' &&
    value.type !== 'NewExpression' &&
    !isNullish(value)
  );
}
