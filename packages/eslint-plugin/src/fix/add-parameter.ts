import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import type { SourceCode } from '../rule-context.ts';
import { appendItem } from './append-item.ts';

/** Adds a parameter behind those that the function has. */
export function addParameter(
  node: FunctionNode,
  parameter: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] {
  const last = node.params.at(-1);
  const next = last && sourceCode.getTokenAfter(last);
  // One that stands alone need not stand in parentheses.
  if (last && next?.value === '=>') {
    return [
      fixer.insertTextBefore(last, '('),
      fixer.insertTextAfter(last, `, ${parameter})`),
    ];
  }
  const opening = node.typeParameters
    ? sourceCode.getTokenAfter(node.typeParameters)
    : sourceCode.getFirstToken(node, isOpening);
  const closing = sourceCode.getTokenAfter(last ?? opening ?? node, isClosing);
  return opening && closing
    ? [appendItem({ opening, closing, last }, parameter, fixer, sourceCode)]
    : [];
}

const isOpening = ({ value }: TSESTree.Token): boolean => value === '(';
const isClosing = ({ value }: TSESTree.Token): boolean => value === ')';
