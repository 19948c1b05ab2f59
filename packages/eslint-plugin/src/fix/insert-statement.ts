import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { newLine } from './new-line.ts';

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
  const semicolon =
    sourceCode.getLastToken(statement)?.value === ';' ? ';' : '';
  return fixer.insertTextAfterRange(
    [statement.range[0], endOfLine(statement, sourceCode)],
    `${newLine(statement.loc, sourceCode)}${text}${semicolon}`,
  );
}

/** Begins this block with a line, indented as what is in it. */
export function insertStatementFirst(
  block: TSESTree.BlockStatement,
  text: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix {
  const [first] = block.body;
  const isSingleLine = block.loc.start.line === block.loc.end.line;
  const [start, end] = block.range;
  if (!first) {
    const line = isSingleLine ? ' ' : `${newLine(block.loc, sourceCode)}  `;
    const space = isSingleLine && end === start + 2 ? ' ' : '';
    return fixer.insertTextAfterRange(
      [start, start + 1],
      line + text + ';' + space,
    );
  }
  // A comment above the first statement stays with it.
  const place = [...sourceCode.getCommentsBefore(first), first].find(
    ({ loc }) => loc.start.line !== block.loc.start.line,
  );
  return place
    ? fixer.insertTextBeforeRange(
        place.range,
        `${text};${newLine(place.loc, sourceCode)}`,
      )
    : fixer.insertTextBefore(first, `${text}; `);
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
