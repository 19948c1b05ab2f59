import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isTestFile } from '../ast/is-test-file.ts';
import { checkTestsSchema } from '../check-tests-schema.ts';
import { createRule } from '../create-rule.ts';
import { dropDeclaration } from '../fix/drop-declaration.ts';
import { replaceValue } from '../fix/replace-value.ts';
import type { SourceCode } from '../rule-context.ts';
import { idleSignal } from '../signals/idle-signal.ts';
import { isDeadController } from '../signals/dead-controller.ts';
import { isPlacebo, signalsGivenTo } from '../signals/placebo.ts';
import { replacingSignal } from '../signals/replacing-signal.ts';

export interface PlaceboOptions {
  readonly checkTests?: boolean;
}

type MessageId = 'neverAborts' | 'ofNone' | 'ofOne' | 'tooLong' | 'useSignal';

export const noPlaceboSignal = createRule<[PlaceboOptions], MessageId>({
  name: 'no-placebo-signal',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow signals that can never abort',
      recommended: true,
    },
    hasSuggestions: true,
    messages: {
      neverAborts:
        'Nothing can abort the controller of `{{signal}}`, so what is given this signal looks cancellable and is not.',
      ofNone: 'This signal is made of no other, so it never aborts.',
      ofOne:
        'This signal aborts exactly when `{{signal}}` does, so it adds no way to cancel.',
      tooLong:
        '`{{delay}}` is no deadline: a timer takes 24.8 days at most, and a longer one is refused, fires at once or never fires, depending on the platform.',
      useSignal: 'Use `{{signal}}`.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          checkTests: checkTestsSchema,
        },
      },
    ],
    defaultOptions: [{ checkTests: false }],
  },

  create(context, [{ checkTests = false }]) {
    const { sourceCode } = context;
    if (!/Abort(?:Controller|Signal)\b/u.test(sourceCode.text)) return {};
    if (!checkTests && isTestFile(context)) return {};
    const given: TSESTree.Node[] = [];
    let hasDeadController = false;

    return {
      NewExpression(node) {
        hasDeadController ||= isDeadController(node, context);
        given.push(...node.arguments);
      },
      'ObjectExpression > Property'({ value }: TSESTree.Property) {
        given.push(value);
      },
      'AssignmentExpression[left.type="MemberExpression"]'({
        right,
      }: TSESTree.AssignmentExpression) {
        given.push(right);
      },
      CallExpression(node) {
        given.push(...signalsGivenTo(node, context));
        const idle = idleSignal(node, context);
        if (!idle) return;
        context.report({
          node,
          messageId: idle.messageId,
          data: idle.data,
          suggest: suggestSignal(idle.same, node, sourceCode),
        });
      },
      'Program:exit'() {
        if (!hasDeadController) return;
        for (const node of given) {
          if (!isPlacebo(node, context)) continue;
          const signal = replacingSignal(node, context)?.text;
          context.report({
            node,
            messageId: 'neverAborts',
            data: { signal: sourceCode.getText(node) },
            suggest: suggestSignal(signal, node, sourceCode),
          });
        }
      },
    };
  },
});

/** The signal in the place of this one, of which nothing is left. */
function suggestSignal(
  signal: string | undefined,
  node: TSESTree.Node,
  sourceCode: SourceCode,
): TSESLint.ReportSuggestionArray<MessageId> {
  if (signal === undefined) return [];
  return [
    {
      messageId: 'useSignal',
      data: { signal },
      fix: fixer =>
        sourceCode.getCommentsInside(node).length > 0
          ? null
          : [
              ...dropDeclaration(node, fixer, sourceCode),
              replaceValue(node, signal, fixer),
            ],
    },
  ];
}
