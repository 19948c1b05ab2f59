import type { TSESTree } from '@typescript-eslint/utils';

import { leavesFunction } from '../ast/last-statement.ts';
import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { methodCall } from '../ast/method-call.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';

/**
 * Whether this list is cut to a length somewhere, or refused where it is long:
 * `if (peers.length > most) peers = peers.slice(0, most)`.
 */
export function isCut(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
): boolean {
  const variable = findVariable(name.name, name, sourceCode);
  return (variable?.references ?? []).some(
    ({ identifier, init, writeExpr }) => {
      const method = writeExpr && !init ? methodCall(writeExpr) : undefined;
      const isShortened =
        method?.name === 'slice' && method.arguments.length === 2;
      return isShortened || isRefused(identifier);
    },
  );
}

/** Whether code leaves here where the list is longer than something. */
function isRefused(list: TSESTree.Node): boolean {
  const member = memberOn(list);
  if (!member || memberName(member) !== 'length') return false;
  const { parent: test } = member;
  if (test.type !== 'BinaryExpression' || test.left !== member) return false;
  // A list that has anything in it is not long.
  if (!/^>=?$/u.test(test.operator) || isZero(test.right)) return false;
  return (
    test.parent.type === 'IfStatement' && leavesFunction(test.parent.consequent)
  );
}

function isZero(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && node.value === 0;
}
