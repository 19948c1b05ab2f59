import type { TSESLint } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import type { SourceCode } from '../rule-context.ts';

/** Adds a parameter behind those that the function has. */
export function addParameter(
  node: FunctionNode,
  parameter: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] {
  const last = node.params.at(-1);
  if (last) {
    // One that stands alone need not stand in parentheses.
    return sourceCode.getTokenAfter(last)?.value === '=>'
      ? [
          fixer.insertTextBefore(last, '('),
          fixer.insertTextAfter(last, `, ${parameter})`),
        ]
      : [fixer.insertTextAfter(last, `, ${parameter}`)];
  }
  const opening = node.typeParameters
    ? sourceCode.getTokenAfter(node.typeParameters)
    : sourceCode.getFirstToken(node, { filter: ({ value }) => value === '(' });
  return opening ? [fixer.insertTextAfter(opening, parameter)] : [];
}
