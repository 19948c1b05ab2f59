import { calleeText } from '../ast/callee-text.ts';
import { isTestFile } from '../ast/is-test-file.ts';
import { createRule } from '../create-rule.ts';
import { composeSignals } from '../fix/compose-signals.ts';
import { detachedSignal } from '../forwarding/detached-signal.ts';
import { mayHoldSignal } from '../forwarding/may-hold-signal.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import type { HostCall } from '../types/type-host.ts';

type MessageId = 'abortByBoth' | 'detached';

export const noDetachedSignal = createRule<[], MessageId>({
  name: 'no-detached-signal',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow a deadline in place of the abort signal of the caller',
      strict: true,
      requiresTypeChecking: true,
    },
    hasSuggestions: true,
    messages: {
      detached:
        '`{{callee}}` is given a deadline in place of `{{signal}}`, so it runs on after `{{signal}}` has aborted.',
      abortByBoth: 'Let `{{signal}}` abort it, too.',
    },
    schema: [],
  },

  create(context) {
    const { sourceCode } = context;
    if (!/Abort(?:Controller|Signal\.timeout)\b/u.test(sourceCode.text))
      return {};
    if (!mayHoldSignal(sourceCode.text) || isTestFile(context)) return {};
    const host = getTypeHost(context);
    if (!host) return {};

    const check = (call: HostCall): void => {
      const found = detachedSignal(call, context, host);
      if (!found) return;
      const { given, place, signal } = found;
      const fix = composeSignals(signal, given, sourceCode, host);
      context.report({
        node: place,
        messageId: 'detached',
        data: {
          callee: calleeText(call, sourceCode),
          signal: signal.text,
        },
        suggest: fix
          ? [
              {
                messageId: 'abortByBoth',
                data: { signal: signal.text },
                fix,
              },
            ]
          : [],
      });
    };
    return { CallExpression: check, NewExpression: check };
  },
});
