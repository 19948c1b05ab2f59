import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { missingKeys } from '../ast/literals/missing-keys.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import type { Slot } from '../types/slots.ts';
import { isKnownWithout } from '../variables/is-known-without.ts';

type OptionSlot = Extract<Slot, { kind: 'option' }>;

export interface ForwardedSignal {
  /** The free slot that takes it. */
  readonly slot: Slot;
  /** The expression, as it is to be written at the call. */
  readonly text: string;
  /**
   * Whether the slot does not take what the expression can be: an
   * `AbortSignal | undefined` under `exactOptionalPropertyTypes`.
   */
  readonly isConditional?: boolean;
}

/**
 * The edit that gives a signal to a free slot of this call: only insertions, so
 * no comment is lost. `undefined` where there is no place for it.
 */
export function forwardSignal(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  signal: ForwardedSignal,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix | undefined {
  const { slot } = signal;
  const argument = call.arguments[slot.index];
  if (!argument) return appendArgument(call, signal, fixer, sourceCode);
  const options = unwrap(argument);
  if (slot.kind === 'param') return undefined;
  if (options.type === 'Identifier') {
    const keys = keysOf(slot);
    // What they hold at the first of several keys would be lost.
    if (keys.length > 1) return undefined;
    // What holds them may be further out than the signal.
    const property = propertyText(keys, signal);
    return fixer.replaceText(argument, `{ ...${options.name}, ${property} }`);
  }
  if (options.type !== 'ObjectExpression') return undefined;
  const place = missingKeys(options, keysOf(slot), (spread, key) =>
    isKnownWithout(spread, key, sourceCode),
  );
  return (
    place &&
    appendProperty(
      place.literal,
      propertyText(place.keys, signal),
      fixer,
      sourceCode,
    )
  );
}

function keysOf(slot: OptionSlot): readonly string[] {
  return [...(slot.under ?? []), slot.key];
}

function propertyText(
  [key = '', ...inner]: readonly string[],
  signal: ForwardedSignal,
): string {
  if (inner.length > 0) return `${key}: { ${propertyText(inner, signal)} }`;
  const { text, isConditional } = signal;
  const property = key === text ? key : `${key}: ${text}`;
  return isConditional ? `...(${text} && { ${property} })` : property;
}

function appendArgument(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  signal: ForwardedSignal,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix | undefined {
  const closing = sourceCode.getLastToken(call);
  const before = closing && sourceCode.getTokenBefore(closing);
  // `new Request` has no list of arguments.
  if (closing?.value !== ')' || !before) return undefined;

  const { slot } = signal;
  const skipped = slot.index - call.arguments.length;
  const texts = [
    ...Array.from({ length: skipped }, () => 'undefined'),
    slot.kind === 'option'
      ? `{ ${propertyText(keysOf(slot), signal)} }`
      : signal.text,
  ].join(', ');

  if (call.arguments.length === 0)
    return fixer.insertTextBefore(closing, texts);
  // After the last token, since the last argument can stand in parentheses.
  return fixer.insertTextAfter(
    before,
    before.value === ',' ? ` ${texts}` : `, ${texts}`,
  );
}

function appendProperty(
  literal: TSESTree.ObjectExpression,
  property: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix | undefined {
  const [opening, closing] = [
    sourceCode.getFirstToken(literal),
    sourceCode.getLastToken(literal),
  ];
  const last = literal.properties.at(-1);
  const before = closing && sourceCode.getTokenBefore(closing);
  if (!opening || !before) return undefined;
  if (!last) {
    const isTight = opening.range[1] === closing.range[0];
    return fixer.insertTextAfter(opening, ` ${property}${isTight ? ' ' : ''}`);
  }

  const isOnOwnLine = last.loc.start.line > opening.loc.end.line;
  const gap = isOnOwnLine ? `\n${' '.repeat(last.loc.start.column)}` : ' ';
  return before.value === ','
    ? fixer.insertTextAfter(before, `${gap}${property},`)
    : fixer.insertTextAfter(before, `,${gap}${property}`);
}
