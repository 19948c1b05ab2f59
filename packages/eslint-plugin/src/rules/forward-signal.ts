import type { TSESTree } from '@typescript-eslint/utils';

import { calleeText } from '../combinators/callee-text.ts';
import { isTestFile } from '../ast/is-test-file.ts';
import { createRule } from '../create-rule.ts';
import { missingSignals } from '../forwarding/missing-signal.ts';
import type {
  ForwardingOptions,
  MissingSignal,
} from '../forwarding/missing-signal.ts';
import { suggestSignals } from '../forwarding/suggest-signals.ts';
import { isClaimed } from '../overlaps/claims.ts';
import { getTypeHost } from '../types/type-host.ts';

export const forwardSignal = createRule<
  [ForwardingOptions],
  'missingSignal' | 'passSignal'
>({
  name: 'forward-signal',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Require the abort signal that is in scope to be passed to the calls that accept one',
      recommended: true,
      requiresTypeChecking: true,
    },
    hasSuggestions: true,
    messages: {
      missingSignal:
        '`{{callee}}` accepts a signal and is given none, so it runs on after `{{signal}}` has aborted.',
      passSignal: 'Pass `{{signal}}` on.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          checkSync: {
            type: 'boolean',
            description:
              'Whether to report calls that return neither a promise nor an async iterator as well, such as the registration of a listener.',
          },
          checkTests: {
            type: 'boolean',
            description: 'Whether to look at test files.',
          },
          ignoreCallees: {
            type: 'array',
            items: { type: 'string' },
            description:
              'What is called and never reported, as it is written in the code.',
          },
          inlineCallbacks: {
            type: 'array',
            items: { type: 'string' },
            description:
              'The names of functions that run a callback before they settle, so that the signal around it is in scope inside of it.',
          },
        },
      },
    ],
    defaultOptions: [
      {
        checkSync: false,
        checkTests: false,
        ignoreCallees: [],
        inlineCallbacks: [],
      },
    ],
  },

  create(context, [options]) {
    const { sourceCode } = context;
    if (!mayHoldSignal.test(sourceCode.text)) return {};
    if (!options.checkTests && isTestFile(context.filename)) return {};
    const host = getTypeHost(context);
    if (!host) return {};

    const found = new Map<TSESTree.CallExpression, readonly MissingSignal[]>();
    const report = (
      node: TSESTree.CallExpression,
      missing: readonly MissingSignal[],
    ): void => {
      context.report({
        node: node.callee,
        messageId: 'missingSignal',
        data: {
          callee: calleeText(node, sourceCode),
          signal: missing[0]?.signal.text ?? '',
        },
        suggest: suggestSignals(node, missing, sourceCode, host).map(
          ({ signal, fix }) => ({
            messageId: 'passSignal',
            data: { signal },
            fix,
          }),
        ),
      });
    };

    return {
      CallExpression(node) {
        const missing = missingSignals(node, options, context, host);
        if (missing.length === 0) return;
        const callee = sourceCode.getText(node.callee);
        if (!options.ignoreCallees?.includes(callee)) found.set(node, missing);
      },
      'Program:exit'() {
        for (const [node, missing] of found) {
          if (!isClaimed('no-signal', node, context)) report(node, missing);
        }
      },
    };
  },
});

// Words without which hardly a file has a signal: options hold most of them.
const mayHoldSignal =
  /signal|abort|request|options|opts|init|config|context|ctx/iu;
