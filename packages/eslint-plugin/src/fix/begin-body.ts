import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { insertStatementFirst } from './insert-statement.ts';

/** Begins this body of a loop with a statement, in a block that is made if there is none. */
export function beginBody(
  body: TSESTree.Statement,
  text: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix | readonly TSESLint.RuleFix[] | null {
  return body.type === 'BlockStatement'
    ? insertStatementFirst(body, text, fixer, sourceCode)
    : [
        fixer.insertTextBefore(body, `{ ${text}; `),
        fixer.insertTextAfter(body, ' }'),
      ];
}
