import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { lineBreak, newLine } from './new-line.ts';
import { usesDocTypes } from './uses-doc-types.ts';

/**
 * The edit that states the type of a new last parameter, in a file of JavaScript whose
 * comments state types: a signal, in brackets if it may be left out.
 */
export function documentParameter(
  node: FunctionNode,
  name: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] {
  if (!usesDocTypes(sourceCode)) return [];
  const tag = `@param {AbortSignal} ${name}`;
  const place = documented(wrapped(node));
  const comment = sourceCode.getCommentsBefore(place).at(-1);
  const isDoc = comment?.type === 'Block' && comment.value.startsWith('*');
  if (!comment || !isDoc) {
    const line = newLine(place.loc, sourceCode);
    return [fixer.insertTextBefore(place, `/** ${tag} */${line}`)];
  }
  const line = newLine(comment.loc, sourceCode);
  const lines = comment.value.slice(1).split(/\r?\n/u);
  if (lines.length === 1) {
    const text = lines.join('').trim();
    return [
      fixer.replaceTextRange(
        comment.range,
        `/**${line} * ${text}${line} * ${tag}${line} */`,
      ),
    ];
  }
  const last = lines.findLastIndex(each => each.includes('@param'));
  const next = lines.findIndex(
    (each, index) =>
      index > Math.max(last, 0) && /^\s*\*?\s*(?:@|$)/u.test(each),
  );
  const at = last < 0 || next < 0 ? lines.length - 1 : next;
  const start = lines.slice(0, at).join(lineBreak(sourceCode)).length;
  const offset = comment.range[0] + '/**'.length + start;
  return [fixer.insertTextAfterRange([offset, offset], `${line} * ${tag}`)];
}

/** The statement or member that the comment of this function stands above. */
function documented(node: TSESTree.Node): TSESTree.Node {
  const { parent } = node;
  switch (parent?.type) {
    case 'ExportDefaultDeclaration':
    case 'ExportNamedDeclaration':
    case 'MethodDefinition':
    case 'Property':
    case 'PropertyDefinition':
    case 'VariableDeclaration':
    case 'VariableDeclarator':
      return documented(parent);
    default:
      return node;
  }
}
