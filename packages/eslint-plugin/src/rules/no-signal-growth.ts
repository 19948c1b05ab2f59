import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { createRule } from '../create-rule.ts';
import { growth } from '../signals/growing-signal.ts';
import { isMadeEachTurn } from '../signals/is-made-each-turn.ts';

export const noSignalGrowth = createRule<
  [],
  'growsByCall' | 'growsInLoop' | 'madeEachTurn'
>({
  name: 'no-signal-growth',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow signals that are made of each other without end',
      strict: true,
    },
    messages: {
      growsByCall:
        '`{{signal}}` is made of itself each time this function is called, so it grows into a chain of signals that all stay alive.',
      growsInLoop:
        '`{{signal}}` is made of itself in each turn of the loop, so it grows into a chain of signals that all stay alive.',
      madeEachTurn:
        'This signal is made of the same signals in each turn of the loop, so each of them keeps one signal more for every turn.',
    },
    schema: [],
  },

  create(context) {
    const { sourceCode } = context;
    if (!/signal/iu.test(sourceCode.text)) return {};

    let growing: TSESTree.Node | undefined;

    return {
      AssignmentExpression(node) {
        const repeated = growth(node, context);
        if (!repeated) return;
        growing = node;
        context.report({
          node,
          messageId: repeated.kind === 'loop' ? 'growsInLoop' : 'growsByCall',
          data: { signal: sourceCode.getText(node.left) },
        });
      },
      CallExpression(node) {
        const isTold = growing !== undefined && isWithin(node, growing);
        if (!isTold && isMadeEachTurn(node, context)) {
          context.report({ node, messageId: 'madeEachTurn' });
        }
      },
    };
  },
});
