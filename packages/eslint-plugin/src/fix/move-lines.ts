import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { indentationOf } from './new-line.ts';

/**
 * These edits of some code, and those that move its lines along with the first one, which
 * is to have another indentation. The lines of a text stay as they are.
 */
export function moveLines(
  node: TSESTree.Node,
  to: string,
  edits: readonly TSESLint.RuleFix[],
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] {
  const from = indentationOf(node.loc.start.line, sourceCode);
  if (from === to) return edits;
  const texts = [...edits, ...sourceCode.getTokens(node).filter(isText)];
  const starts = Array.from(
    sourceCode.getText(node).matchAll(/\n/gu),
    ({ index }) => node.range[0] + index + 1,
  );
  return [
    ...edits.map(({ range, text }) =>
      fixer.replaceTextRange(range, text.replaceAll(`\n${from}`, `\n${to}`)),
    ),
    ...starts
      .filter(
        start =>
          sourceCode.text.startsWith(from, start) &&
          !texts.some(({ range }) => range[0] < start && start <= range[1]),
      )
      .map(start => fixer.replaceTextRange([start, start + from.length], to)),
  ];
}

function isText({ type }: TSESTree.Token): boolean {
  return type === 'Template' || type === 'String';
}
