import type { TSESLint } from '@typescript-eslint/utils';

import { cleanupAround } from '../ast/in-cleanup.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import {
  hasFallback,
  isAskedBefore,
  isOfWork,
} from '../cleanups/cleanup-signal.ts';
import { isContextGiven } from '../cleanups/is-context-given.ts';
import { isForOtherFailure } from '../cleanups/is-for-other-failure.ts';
import { calleeText } from '../combinators/callee-text.ts';
import { createRule } from '../create-rule.ts';
import { replaceValue } from '../fix/replace-value.ts';
import { isClaimed } from '../overlaps/claims.ts';
import { isSleep } from '../races/is-sleep.ts';
import { filledSlots, spreadSlots } from '../types/filled-slots.ts';
import type { FilledSlot } from '../types/filled-slots.ts';
import { goesOn } from '../types/goes-on.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import { getTypeHost } from '../types/type-host.ts';

export const noAbortedSignalInCleanup = createRule<
  [],
  'abortedSignal' | 'useDeadline'
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
        const cleanup = cleanupAround(call);
        if (!cleanup || call.arguments.length === 0) return;
        // A handler of errors may go on with the work in another way.
        if (cleanup.kind === 'catch' && !isFinishing(call)) return;
        const given = [
          ...filledSlots(call, host),
          ...spreadSlots(call, host),
        ].find(
          filled =>
            holdsSignal(host.typeOf(filled.node), host) &&
            !isContextGiven(filled, call, host) &&
            isOfWork(filled.node, cleanup, context),
        );
        if (!given || !goesOn(host.typeOf(call), host)) return;
        // A pause between two tries is work, and over when nobody waits for it.
        if (isSleep(call, host)) return;
        if (isAskedBefore(call, cleanup, context)) return;
        if (hasFallback(call, cleanup, context)) return;
        if (isForOtherFailure(call, cleanup, sourceCode)) return;

        const { node, slot } = given;
        if (isClaimed('wrong-signal', node, context)) return;
        const signal = sourceCode.getText(node);
        const isWhole =
          slot.kind === 'option' && node.parent.type !== 'Property';
        context.report({
          node,
          messageId: 'abortedSignal',
          data: {
            signal: isWhole ? `${signal}.${slot.key}` : signal,
            callee: calleeText(call, sourceCode),
          },
          suggest: [
            {
              messageId: 'useDeadline',
              fix: fixer =>
                sourceCode.getCommentsInside(node).length > 0
                  ? null
                  : giveDeadline(given, signal, fixer),
            },
          ],
        });
      },
    };
  },
});

const DEADLINE = 'AbortSignal.timeout(5_000)';

function giveDeadline(
  { node, slot }: FilledSlot,
  signal: string,
  fixer: TSESLint.RuleFixer,
): TSESLint.RuleFix {
  if (slot.kind === 'param' || node.parent.type === 'Property') {
    return replaceValue(node, DEADLINE, fixer);
  }
  const property = `${slot.key}: ${DEADLINE}`;
  return node.parent.type === 'SpreadElement'
    ? fixer.insertTextAfter(node.parent, `, ${property}`)
    : replaceValue(node, `{ ...${signal}, ${property} }`, fixer);
}
