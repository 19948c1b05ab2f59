import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';

/** A line break, and the indentation of the line where this begins. */
export function newLine(
  { start }: TSESTree.SourceLocation,
  sourceCode: SourceCode,
): string {
  const line = sourceCode.lines[start.line - 1] ?? '';
  const indentation = /^\s*/u.exec(line)?.[0] ?? '';
  return lineBreak(sourceCode) + indentation;
}

/** How the lines of the file end. */
export function lineBreak({ text }: SourceCode): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
