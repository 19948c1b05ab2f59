import { calleeText } from '../ast/callee-text.ts';
import { isTestFile } from '../ast/is-test-file.ts';
import { checkTestsSchema } from '../check-tests-schema.ts';
import { createRule } from '../create-rule.ts';
import { groupMaker } from '../groups/group-maker.ts';
import { mayHaveGroups } from '../groups/may-have-groups.ts';
import { claim, isClaimed } from '../overlaps/claims.ts';
import { isToBeWithout } from '../parents/is-to-be-without.ts';
import { missingParent } from '../parents/missing-parent.ts';
import type { MissingParent } from '../parents/missing-parent.ts';
import { suggestParent } from '../parents/suggest-parent.ts';
import type { HostCall } from '../types/type-host.ts';

export interface RequireParentSignalOptions {
  readonly checkTests?: boolean;
}

type MessageId =
  'missingParent' | 'untakenParent' | 'passSignal' | 'takeSignal';

export const requireParentSignal = createRule<
  [RequireParentSignalOptions],
  MessageId
>({
  name: 'require-parent-signal',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Require groups to be given the abort signal that is in scope',
      recommended: true,
    },
    hasSuggestions: true,
    messages: {
      missingParent:
        '`{{maker}}` is given no `signal`, so it is not aborted when `{{signal}}` is.',
      untakenParent:
        '`{{maker}}` is given no `signal`, so it is not aborted when the group of this task is.',
      passSignal: 'Pass `{{signal}}` on.',
      takeSignal: 'Take `{{signal}}` and pass it on.',
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
    if (!mayHaveGroups(context)) return {};
    if (!checkTests && isTestFile(context)) return {};
    const found = new Map<HostCall, MissingParent>();
    const check = (node: HostCall): void => {
      const maker = groupMaker(node, context);
      const missing = maker && missingParent(maker, context);
      if (!missing) return;
      // What is to have none, `forward-signal` leaves alone as well.
      claim('no-signal', node, context);
      if (!isToBeWithout(node, missing, context)) found.set(node, missing);
    };
    const report = (node: HostCall, missing: MissingParent): void => {
      const callee = calleeText(node, sourceCode);
      context.report({
        node: node.callee,
        messageId:
          missing.kind === 'untaken' ? 'untakenParent' : 'missingParent',
        data: {
          maker: node.type === 'NewExpression' ? `new ${callee}` : callee,
          signal: signalText(missing),
        },
        suggest: suggestParent(node, missing, context),
      });
    };

    return {
      CallExpression: check,
      NewExpression: check,
      'Program:exit'() {
        for (const [node, missing] of found) {
          if (!isClaimed('no-signal', node, context)) report(node, missing);
        }
      },
    };
  },
});

function signalText(missing: MissingParent): string {
  switch (missing.kind) {
    case 'typed':
      return missing.signals[0]?.signal.text ?? '';
    case 'named':
      return missing.signal.text;
    case 'untaken':
      return '';
  }
}
