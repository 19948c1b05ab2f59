import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { deeperLine, newLine } from './new-line.ts';
import { lastTokenOf, semicolonBehind } from './semicolons.ts';

/** Whether a declaration may be added beside this statement. */
export function standsInBlock({ parent }: TSESTree.Node): boolean {
  return (
    parent?.type === 'BlockStatement' ||
    parent?.type === 'Program' ||
    parent?.type === 'StaticBlock'
  );
}

/**
 * Adds a line after this statement, indented as the statement is, with a semicolon if
 * it has one, and behind the comment that ends its line; in the same line where another
 * statement follows in it, or the brace that closes the block.
 */
export function insertStatementAfter(
  statement: TSESTree.ProgramStatement,
  text: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix {
  const last = lastTokenOf(statement, sourceCode);
  const next = sourceCode.getTokenAfter(last);
  const semicolon = last.value === ';' ? ';' : '';
  if (next?.loc.start.line === last.loc.end.line) {
    const end = next.value === '}' ? semicolon : ';';
    const start = semicolon === '' ? '; ' : ' ';
    return fixer.insertTextAfter(last, start + text + end);
  }
  const comment = lastCommentBeside(last, sourceCode);
  return fixer.insertTextAfterRange(
    (comment ?? last).range,
    newLine(statement.loc, sourceCode) + text + semicolon,
  );
}

/** Begins this block with a line, indented as what is in it. */
export function insertStatementFirst(
  block: TSESTree.BlockStatement,
  text: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix | null {
  const opening = sourceCode.getFirstToken(block);
  const closing = sourceCode.getLastToken(block);
  if (!opening || !closing) return null;
  const next = sourceCode.getTokenAfter(opening) ?? closing;
  // A comment above the first statement stays with it.
  const place = [...sourceCode.getCommentsAfter(opening), next].find(
    ({ loc }) => loc.start.line > opening.loc.end.line,
  );
  const statement = text + semicolonBehind(block, next, sourceCode);
  if (place && place !== closing) {
    return fixer.insertTextBeforeRange(
      place.range,
      statement + newLine(place.loc, sourceCode),
    );
  }
  if (place) {
    const comment = lastCommentBeside(opening, sourceCode);
    return fixer.insertTextAfterRange(
      (comment ?? opening).range,
      deeperLine(block.loc, sourceCode) + statement,
    );
  }
  if (next !== closing) return fixer.insertTextBefore(next, `${text}; `);
  const space = opening.range[1] === closing.range[0] ? ' ' : '';
  return fixer.insertTextAfter(opening, ` ${text};${space}`);
}

/** The comment that ends the line which this token is the last one of. */
export function lastCommentBeside(
  token: TSESTree.Token,
  sourceCode: SourceCode,
): TSESTree.Comment | undefined {
  const next = sourceCode.getTokenAfter(token);
  return sourceCode
    .getCommentsAfter(token)
    .filter(({ loc }) => loc.start.line === token.loc.end.line)
    .findLast(({ loc }) => loc.end.line !== next?.loc.start.line);
}
