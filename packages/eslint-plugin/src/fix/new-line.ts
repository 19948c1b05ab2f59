import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';

/** A line break, and the indentation of the line where this begins. */
export function newLine(
  { start }: TSESTree.SourceLocation,
  sourceCode: SourceCode,
): string {
  return lineBreak(sourceCode) + indentationOf(start.line, sourceCode);
}

/** A line break, and one level more than {@link newLine}. */
export function deeperLine(
  loc: TSESTree.SourceLocation,
  sourceCode: SourceCode,
): string {
  return newLine(loc, sourceCode) + levelOf(sourceCode);
}

/** What the line of this number begins with, as it is written. */
export function indentationOf(line: number, { lines }: SourceCode): string {
  return /^\s*/u.exec(lines[line - 1] ?? '')?.[0] ?? '';
}

/** Whether nothing stands before this in its line but parentheses. */
export function startsLine(
  { start }: TSESTree.SourceLocation,
  { lines }: SourceCode,
): boolean {
  return /^[\s(]*$/u.test((lines[start.line - 1] ?? '').slice(0, start.column));
}

/** How the lines of the file end. */
export function lineBreak({ text }: SourceCode): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** One level of indentation: that of the first line that has one, and is no comment. */
function levelOf({ text }: SourceCode): string {
  const [, first = '  '] = /^(\t|[ ]+)[^\s*]/mu.exec(text) ?? [];
  return first;
}
