import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { insertStatementFirst, lastCommentBeside } from './insert-statement.ts';
import { newLine } from './new-line.ts';
import { lastTokenOf, semicolonBehind } from './semicolons.ts';

/** Begins this body of a loop with a statement, in a block that is made if there is none. */
export function beginBody(
  body: TSESTree.Statement,
  text: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix | readonly TSESLint.RuleFix[] | null {
  if (body.type === 'BlockStatement')
    return insertStatementFirst(body, text, fixer, sourceCode);
  const [first] = sourceCode.getFirstTokens(body, 1);
  const before = sourceCode.getTokenBefore(body);
  if (!first || !before || before.loc.end.line === first.loc.start.line) {
    return [
      fixer.insertTextBefore(body, `{ ${text}; `),
      fixer.insertTextAfter(body, ' }'),
    ];
  }
  const last = lastTokenOf(body, sourceCode);
  const end = lastCommentBeside(last, sourceCode) ?? last;
  const statement = text + semicolonBehind(body, first, sourceCode);
  return [
    fixer.insertTextAfter(before, ' {'),
    fixer.insertTextBefore(body, statement + newLine(body.loc, sourceCode)),
    fixer.insertTextAfterRange(
      end.range,
      newLine(body.parent.loc, sourceCode) + '}',
    ),
  ];
}
