import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { lastStatement } from '../ast/last-statement.ts';
import type { SourceCode } from '../rule-context.ts';
import { lastTokenOf, semicolonBefore, semicolonBehind } from './semicolons.ts';

/** Writes another statement, which is given without its semicolon, in the place of one. */
export function replaceStatement(
  statement: TSESTree.Statement,
  text: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix {
  const last = lastTokenOf(statement, sourceCode);
  const next = sourceCode.getTokenAfter(last);
  const isCutOff =
    next?.loc.start.line === last.loc.end.line && !/^[};]$/u.test(next.value);
  // The statement in an `if` tells whether there are semicolons here.
  const like =
    statement.type === 'IfStatement'
      ? (lastStatement(statement.consequent) ?? statement)
      : statement;
  const end =
    last.value === ';' || isCutOff
      ? ';'
      : semicolonBehind(like, next, sourceCode);
  return fixer.replaceTextRange(
    [statement.range[0], last.range[1]],
    semicolonBefore(statement, text, sourceCode) +
      text +
      (next?.value === ';' ? '' : end),
  );
}
