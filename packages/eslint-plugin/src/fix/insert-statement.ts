import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Whether a declaration may be added beside this statement. */
export function standsInBlock({ parent }: TSESTree.Statement): boolean {
  return (
    parent.type === 'BlockStatement' ||
    parent.type === 'Program' ||
    parent.type === 'StaticBlock'
  );
}

/**
 * Adds a line after this statement, indented as the statement is, with a
 * semicolon if it has one, and behind the comment that ends its line.
 */
export function insertStatementAfter(
  statement: TSESTree.Statement,
  text: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix {
  const line = sourceCode.lines[statement.loc.start.line - 1] ?? '';
  const indentation = /^\s*/u.exec(line)?.[0] ?? '';
  const newline = sourceCode.text.includes('\r\n') ? '\r\n' : '\n';
  const semicolon =
    sourceCode.getLastToken(statement)?.value === ';' ? ';' : '';
  return fixer.insertTextAfterRange(
    [statement.range[0], endOfLine(statement, sourceCode)],
    `${newline}${indentation}${text}${semicolon}`,
  );
}

function endOfLine(
  statement: TSESTree.Statement,
  sourceCode: SourceCode,
): number {
  const next = sourceCode.getTokenAfter(statement);
  const comments = sourceCode
    .getCommentsAfter(statement)
    .filter(({ loc }) => loc.start.line === statement.loc.end.line);
  const last = comments.at(-1);
  // In `a(); /* for b */ b();` the comment belongs to what follows.
  const isShared = next?.loc.start.line === last?.loc.end.line;
  return last && !isShared ? last.range[1] : statement.range[1];
}
