import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { calleeText } from '../ast/callee-text.ts';
import { abortedSignal } from '../cleanups/aborted-signal.ts';
import { shieldSignal } from '../cleanups/shield-signal.ts';
import { createRule } from '../create-rule.ts';
import { propertyText } from '../fix/property-text.ts';
import { putBeside } from '../fix/put-beside.ts';
import { replaceValue } from '../fix/replace-value.ts';
import { isClaimed } from '../overlaps/claims.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import type { FilledSlot } from '../types/filled-slots.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { isGlobalName } from '../variables/find-variable.ts';

export const noAbortedSignalInCleanup = createRule<
  [],
  'abortedSignal' | 'useDeadline' | 'useShield'
>({
  name: 'no-aborted-signal-in-cleanup',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow the signal of the work where the work is cleaned up',
      strict: true,
      requiresTypeChecking: true,
    },
    hasSuggestions: true,
    messages: {
      abortedSignal:
        'After an abort `{{signal}}` has aborted before this runs, so `{{callee}}` ends without having cleaned up.',
      useDeadline: 'Give it a deadline of its own.',
      useShield: 'Use `{{name}}`, the signal of `shield`.',
    },
    schema: [],
  },

  create(context) {
    const { sourceCode } = context;
    if (!/signal|abort|options|opts/iu.test(sourceCode.text)) return {};
    const host = getTypeHost(context);
    if (!host) return {};

    return {
      CallExpression(call) {
        const given = abortedSignal(call, context, host);
        if (!given) return;
        const { node, place, slot } = given;
        if (isClaimed('wrong-signal', node, context)) return;
        const signal = sourceCode.getText(node);
        const isWhole =
          slot.kind === 'option' && node.parent.type !== 'Property';
        context.report({
          node: place,
          messageId: 'abortedSignal',
          data: {
            signal: isWhole ? `${signal}.${slot.key}` : signal,
            callee: calleeText(call, sourceCode),
          },
          suggest: suggestions(call, given, context),
        });
      },
    };
  },
});

type Suggestion = TSESLint.SuggestionReportDescriptor<
  'useDeadline' | 'useShield'
>;

function suggestions(
  call: TSESTree.CallExpression,
  given: FilledSlot,
  context: RuleContext,
): readonly Suggestion[] {
  const { node, place } = given;
  const { sourceCode } = context;
  // A literal above is made before the clean-up begins.
  if (place !== node || sourceCode.getCommentsInside(node).length > 0)
    return [];
  const shield = shieldSignal(call, context);
  if (shield) {
    const { name, take } = shield;
    return [
      {
        messageId: 'useShield',
        data: { name },
        fix: fixer => [
          ...take(fixer),
          ...giveSignal(given, name, fixer, sourceCode),
        ],
      },
    ];
  }
  return isGlobalName('AbortSignal', node, sourceCode)
    ? [
        {
          messageId: 'useDeadline',
          fix: fixer => giveSignal(given, DEADLINE, fixer, sourceCode),
        },
      ]
    : [];
}

const DEADLINE = 'AbortSignal.timeout(5_000)';

function giveSignal(
  { node, slot }: FilledSlot,
  signal: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] {
  if (slot.kind === 'param' || node.parent.type === 'Property') {
    return [replaceValue(node, signal, fixer)];
  }
  const property = propertyText(slot.key, signal);
  return putBeside(node, property, fixer, sourceCode);
}
