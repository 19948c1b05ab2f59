import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isImplied } from '../flow/implied.ts';
import type { SourceCode } from '../rule-context.ts';

/** Whether a test that has this outcome says that the signal of this text has aborted. */
export function impliesAborted(
  expression: TSESTree.Node,
  outcome: boolean,
  text: string,
  sourceCode: SourceCode,
): boolean {
  return isImplied(expression, outcome, (test, value) => {
    const isEqual = test.type === 'BinaryExpression';
    const asked = unwrap(isEqual ? test.left : test);
    return (
      value &&
      (!isEqual || sourceCode.getText(test.right) === 'true') &&
      asked.type === 'MemberExpression' &&
      memberName(asked) === 'aborted' &&
      isWritten(asked.object, text, sourceCode)
    );
  });
}

/** Whether this is the expression of this text, but for the marks of what may be absent. */
export function isWritten(
  node: TSESTree.Node | undefined,
  text: string,
  sourceCode: SourceCode,
): boolean {
  // The text of a callback is long, and never that of a signal.
  return (
    node !== undefined &&
    names.has(unwrap(node).type) &&
    withoutMarks(sourceCode.getText(node)) === withoutMarks(text)
  );
}

const names: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression']);

function withoutMarks(text: string): string {
  return text.replaceAll(/[?!]/gu, '');
}
