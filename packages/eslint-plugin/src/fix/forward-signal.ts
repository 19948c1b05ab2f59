import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { missingKeys } from '../ast/literals/missing-keys.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import type { FreeSlot } from '../types/free-slots.ts';
import type { Slot } from '../types/slots.ts';
import { isKnownWithout } from '../variables/is-known-without.ts';
import { appendItem, argumentsOf, propertiesOf } from './append-item.ts';
import { propertyText } from './property-text.ts';

type OptionSlot = Extract<Slot, { kind: 'option' }>;

export interface ForwardedSignal {
  /** The free slot that takes it. */
  readonly slot: Slot & Pick<FreeSlot, 'isBeforeCallback' | 'isUnwritable'>;
  /** The expression, as it is to be written at the call. */
  readonly text: string;
  /**
   * Whether the slot does not take what the expression can be: an
   * `AbortSignal | undefined` under `exactOptionalPropertyTypes`.
   */
  readonly isConditional?: boolean;
}

/**
 * The edit that gives a signal to a free slot of this call, by which no comment is
 * lost. `undefined` where there is no place for it.
 */
export function forwardSignal(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  signal: ForwardedSignal,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix | undefined {
  const { slot } = signal;
  if (slot.isUnwritable) return undefined;
  const argument = call.arguments[slot.index];
  if (!argument) return appendArgument(call, signal, fixer, sourceCode);
  if (slot.isBeforeCallback)
    return insertArgument(call, argument, signal, fixer, sourceCode);
  const options = unwrap(argument);
  if (slot.kind === 'param') return undefined;
  if (options.type === 'Identifier') {
    const keys = keysOf(slot);
    // What they hold at the first of several keys would be lost.
    if (keys.length > 1) return undefined;
    // What holds them may be further out than the signal.
    const property = propertiesText(keys, signal);
    return fixer.replaceText(argument, `{ ...${options.name}, ${property} }`);
  }
  if (options.type !== 'ObjectExpression') return undefined;
  const place = missingKeys(options, keysOf(slot), (spread, key) =>
    isKnownWithout(spread, key, sourceCode),
  );
  const list = place && propertiesOf(place.literal, sourceCode);
  return (
    list &&
    appendItem(list, propertiesText(place.keys, signal), fixer, sourceCode)
  );
}

function keysOf(slot: OptionSlot): readonly string[] {
  return [...(slot.under ?? []), slot.key];
}

function propertiesText(
  [key = '', ...inner]: readonly string[],
  signal: ForwardedSignal,
): string {
  if (inner.length > 0)
    return propertyText(key, `{ ${propertiesText(inner, signal)} }`);
  const { text, isConditional } = signal;
  const property = propertyText(key, text);
  return isConditional ? `...(${text} && { ${property} })` : property;
}

function appendArgument(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  signal: ForwardedSignal,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix {
  const list = argumentsOf(call, sourceCode);
  const skipped = signal.slot.index - call.arguments.length;
  const texts = [
    ...Array.from({ length: skipped }, () => 'undefined'),
    argumentText(signal),
  ].join(', ');
  if (list) return appendItem(list, texts, fixer, sourceCode);
  return fixer.insertTextAfter(call, `(${texts})`);
}

/** `undefined` where parentheses are around the argument that is to come after it. */
function insertArgument(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  next: TSESTree.Node,
  signal: ForwardedSignal,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix | undefined {
  const before = sourceCode.getTokenBefore(next);
  const isBare =
    before?.value === ',' ||
    before?.range[0] === argumentsOf(call, sourceCode)?.opening.range[0];
  return isBare
    ? fixer.insertTextBefore(next, `${argumentText(signal)}, `)
    : undefined;
}

function argumentText(signal: ForwardedSignal): string {
  const { slot, text } = signal;
  return slot.kind === 'option'
    ? `{ ${propertiesText(keysOf(slot), signal)} }`
    : text;
}
