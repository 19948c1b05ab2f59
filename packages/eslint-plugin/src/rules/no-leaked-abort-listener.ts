import { isTestFile } from '../ast/is-test-file.ts';
import { createRule } from '../create-rule.ts';
import {
  addedAbortListener,
  assignedAbortListener,
} from '../listeners/abort-listener.ts';
import type { AbortListener } from '../listeners/abort-listener.ts';
import { isLeaked } from '../listeners/leaked-listener.ts';
import { isClaimed } from '../overlaps/claims.ts';
import { getTypeHost } from '../types/get-type-host.ts';

export const noLeakedAbortListener = createRule<[], 'leaked' | 'leakedOnce'>({
  name: 'no-leaked-abort-listener',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow listeners that stay on an abort signal when the work is done',
      strict: true,
      requiresTypeChecking: true,
    },
    messages: {
      leaked:
        'Nothing removes this listener when the work is done, so `{{signal}}` keeps it, and all that it closes over, for as long as it lives.',
      leakedOnce:
        '`once` removes this listener only after the abort, so `{{signal}}` keeps it, and all that it closes over, for as long as it lives.',
    },
    schema: [],
  },

  create(context) {
    const { sourceCode } = context;
    if (!sourceCode.text.includes('abort')) return {};
    if (isTestFile(context) || !getTypeHost(context)) return {};

    function check(listener: AbortListener | undefined): void {
      if (!listener || !isLeaked(listener, context)) return;
      const { node, signal, options } = listener;
      if (isClaimed('wrong-signal', signal, context)) return;
      const isOnce = options && sourceCode.getText(options).includes('once');
      context.report({
        node: node.type === 'CallExpression' ? node.callee : node.left,
        messageId: isOnce ? 'leakedOnce' : 'leaked',
        data: { signal: sourceCode.getText(signal) },
      });
    }

    return {
      CallExpression(node) {
        check(addedAbortListener(node, context));
      },
      AssignmentExpression(node) {
        check(assignedAbortListener(node, context));
      },
    };
  },
});
