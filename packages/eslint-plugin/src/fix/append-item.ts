import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { deeperLine, newLine, startsLine } from './new-line.ts';

/** Properties, arguments, parameters or specifiers, in brackets. */
export interface ItemList {
  readonly opening: TSESTree.Token;
  /** What ends the list, or begins the items behind the place. */
  readonly closing: TSESTree.Token;
  readonly last: TSESTree.Node | undefined;
}

/** The arguments of this call. None of `new Group`, which has no list of them. */
export function argumentsOf(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  sourceCode: SourceCode,
): ItemList | undefined {
  const opening = sourceCode.getTokenAfter(call.typeArguments ?? call.callee, {
    filter: ({ value }) => value === '(',
  });
  const closing = sourceCode.getLastToken(call);
  // In `new (Request)` the last one is that of the callee.
  return opening && closing && opening.range[0] < closing.range[0]
    ? { opening, closing, last: call.arguments.at(-1) }
    : undefined;
}

/** The properties of this literal, as far as this one. */
export function propertiesOf(
  literal: TSESTree.ObjectExpression,
  sourceCode: SourceCode,
  last = literal.properties.at(-1),
): ItemList | undefined {
  const opening = sourceCode.getFirstToken(literal);
  const next = last
    ? sourceCode.getTokenAfter(last)
    : sourceCode.getLastToken(literal);
  const closing = next?.value === ',' ? sourceCode.getTokenAfter(next) : next;
  return opening && closing ? { opening, closing, last } : undefined;
}

/**
 * Adds an item at the end of the list: in a line of its own where the last one has
 * one, behind the comment that ends a line, and with a comma if the last one has one.
 */
export function appendItem(
  list: ItemList,
  text: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix {
  const { opening, closing, last } = list;
  const before = sourceCode.getTokenBefore(closing);
  if (!last || !before) return fillList(list, text, fixer, sourceCode);

  const comment = sourceCode
    .getCommentsAfter(before)
    .findLast(({ loc }) => loc.start.line === before.loc.end.line);
  const hasComma = before.value === ',';
  const isOnOwnLine =
    last.loc.start.line > opening.loc.end.line &&
    startsLine(last.loc, sourceCode);
  const isBroken = isOnOwnLine || comment?.type === 'Line';
  if (!isBroken && hasComma) return fixer.insertTextAfter(before, ` ${text},`);

  const start = before.range[1];
  const end = comment?.range[1] ?? start;
  const comments = sourceCode.text.slice(start, end);
  if (!isBroken)
    return fixer.replaceTextRange([start, end], `${comments}, ${text}`);
  const line = isOnOwnLine
    ? newLine(last.loc, sourceCode)
    : deeperLine(opening.loc, sourceCode);
  return fixer.replaceTextRange(
    [start, end],
    hasComma ? `${comments}${line}${text},` : `,${comments}${line}${text}`,
  );
}

/** Behind the comments of a list that has no items. */
function fillList(
  { opening, closing }: ItemList,
  text: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix {
  const comment = sourceCode.getCommentsBefore(closing).at(-1);
  if (!comment) {
    return fixer.replaceTextRange(
      [opening.range[1], closing.range[0]],
      opening.value === '{' ? ` ${text} ` : text,
    );
  }
  const line = startsLine(comment.loc, sourceCode)
    ? newLine(comment.loc, sourceCode)
    : deeperLine(opening.loc, sourceCode);
  const isBroken = comment.loc.end.line < closing.loc.start.line;
  return fixer.insertTextAfterRange(
    comment.range,
    (isBroken ? line : ' ') + text,
  );
}
