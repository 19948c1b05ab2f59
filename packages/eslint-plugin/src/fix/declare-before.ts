import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { SourceCode } from '../rule-context.ts';
import { standsInBlock } from './insert-statement.ts';
import { moveLines } from './move-lines.ts';
import { deeperLine, newLine, startsLine } from './new-line.ts';
import { semicolonBehind } from './semicolons.ts';

/**
 * These edits of an expression, and a declaration before the statement around it; for the
 * value of an arrow function, in a block that is made for it. `undefined` where there is
 * no place for one.
 */
export function declareBefore(
  node: TSESTree.Node,
  declaration: string,
  edits: readonly TSESLint.RuleFix[],
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] | undefined {
  const place = placeOf(node);
  if (place?.type === 'ArrowFunctionExpression')
    return declareInBlock(place, declaration, edits, fixer, sourceCode);
  if (!place) return undefined;
  const start = withComments(place, sourceCode);
  const next = start === place ? sourceCode.getFirstToken(place) : null;
  const end = startsLine(start.loc, sourceCode)
    ? semicolonBehind(place, next, sourceCode) + newLine(start.loc, sourceCode)
    : '; ';
  return [
    fixer.insertTextBeforeRange(start.range, declaration + end),
    ...edits,
  ];
}

/** The statement that can have another one before it, or the function whose value it is. */
function placeOf(node: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = node;
  if (!parent || parent.type === 'PropertyDefinition') return undefined;
  if (parent.type === 'ArrowFunctionExpression' && parent.body === node)
    return parent;
  if (isFunctionNode(parent)) return undefined;
  return standsInBlock(node) ? node : placeOf(parent);
}

/** The statement, or the first of the comments right above it. */
function withComments(
  statement: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.Comment | TSESTree.Node {
  let start: TSESTree.Comment | TSESTree.Node = statement;
  for (const comment of sourceCode.getCommentsBefore(statement).toReversed()) {
    const isAbove = comment.loc.end.line === start.loc.start.line - 1;
    if (!isAbove || !startsLine(comment.loc, sourceCode)) break;
    start = comment;
  }
  return start;
}

function declareInBlock(
  { body, loc }: TSESTree.ArrowFunctionExpression,
  declaration: string,
  edits: readonly TSESLint.RuleFix[],
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] | undefined {
  const arrow = sourceCode.getTokenBefore(body);
  // In parentheses it is the value of something else than the arrow.
  if (arrow?.value !== '=>' || sourceCode.getCommentsBefore(body).length > 0)
    return undefined;
  const line = deeperLine({ ...loc, start: arrow.loc.start }, sourceCode);
  const end = semicolonBehind(body, null, sourceCode);
  const moved = moveLines(
    body,
    line.replace(/^[\r\n]+/u, ''),
    edits,
    fixer,
    sourceCode,
  );
  return [
    fixer.replaceTextRange(
      [arrow.range[1], body.range[0]],
      ` {${line}${declaration}${end}${line}return `,
    ),
    ...moved,
    fixer.insertTextAfter(
      body,
      end + newLine({ ...loc, start: arrow.loc.start }, sourceCode) + '}',
    ),
  ];
}
