import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { dottedName } from '../ast/dotted-name.ts';
import { isNullish } from '../ast/is-nullish.ts';
import { guardedSpread } from '../ast/literals/guarded-spread.ts';
import { propertyText } from '../fix/property-text.ts';
import { replaceValue } from '../fix/replace-value.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { isNullable } from '../types/type-kinds.ts';
import { alternativeTo } from './alternative-to.ts';
import { fallbackOf, guardOf } from './guard-of.ts';
import type { Guard } from './guard-of.ts';
import { isForeign } from './is-foreign.ts';

/** Whether the other signal is to stay: for what aborts it alone, or for its fallback. */
export function staysBeside(
  signal: TSESTree.Expression,
  own: string | undefined,
  task: Task,
  context: RuleContext,
): boolean {
  const fallback = fallbackOf(signal, own);
  return (
    (fallback !== undefined && !isNullish(fallback.right)) ||
    isForeign(signal, task, context)
  );
}

/**
 * Puts the signal of the task in the place of another, or beside it, without a word on
 * whether there is a signal: this one is always there. `null` where that word is about
 * more than the place.
 */
export function putSignal(
  signal: TSESTree.Expression,
  own: string,
  isAdded: boolean,
  context: RuleContext,
  fixer: TSESLint.RuleFixer,
): readonly TSESLint.RuleFix[] | null {
  const text = textOf(signal, own, isAdded, context);
  const spread = guardedSpread(signal);
  if (spread)
    return [fixer.replaceText(spread.spread, propertyText(spread.key, text))];
  const place = fallbackOf(signal, own) ?? placeOf(signal, own);
  const put =
    place === signal && dottedName(signal) === text
      ? []
      : [replaceValue(place, text, fixer)];
  const guard = guardOf(signal);
  if (!guard) return put;
  const isPlain =
    !isAdded && context.sourceCode.getCommentsInside(guard.node).length === 0;
  return isPlain ? [...dropGuard(guard, context, fixer), ...put] : null;
}

/** The signal of the task, or what aborts with that and with the other one. */
function textOf(
  signal: TSESTree.Expression,
  own: string,
  isAdded: boolean,
  context: RuleContext,
): string {
  if (!isAdded) return own;
  const fallback = fallbackOf(signal, own);
  const other = context.sourceCode.getText(fallback ?? signal);
  const both = `AbortSignal.any([${own}, ${other}])`;
  const host = getTypeHost(context);
  const isOptional =
    !fallback &&
    (guardedSpread(signal) !== undefined ||
      !host ||
      isNullable(host.typeOf(signal), host));
  return isOptional ? `${other} ? ${both} : ${own}` : both;
}

/** The signal, or all of a choice that only leaves this other one. */
function placeOf(
  signal: TSESTree.Expression,
  own: string,
): TSESTree.Expression {
  const marked = withMark(signal);
  const { parent } = marked;
  const other = alternativeTo(marked);
  return other &&
    dottedName(other) === own &&
    (parent.type === 'ConditionalExpression' ||
      parent.type === 'LogicalExpression')
    ? parent
    : marked;
}

/** `options.signal!` */
function withMark(signal: TSESTree.Expression): TSESTree.Expression {
  const { parent } = signal;
  return parent.type === 'TSNonNullExpression' ? parent : signal;
}

function dropGuard(
  { node, kept }: Guard,
  { sourceCode }: RuleContext,
  fixer: TSESLint.RuleFixer,
): readonly TSESLint.RuleFix[] {
  // An object behind an arrow would be a block.
  const isBody = sourceCode.getTokenBefore(node)?.value === '=>';
  const [opening, closing] = isBody ? ['(', ')'] : ['', ''];
  return [
    fixer.replaceTextRange([node.range[0], kept.range[0]], opening),
    fixer.replaceTextRange([kept.range[1], node.range[1]], closing),
  ];
}
