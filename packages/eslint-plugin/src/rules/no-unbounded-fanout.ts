import type { TSESTree } from '@typescript-eslint/utils';

import { calleeText } from '../ast/callee-text.ts';
import { isTestFile } from '../ast/is-test-file.ts';
import { checkTestsSchema } from '../check-tests-schema.ts';
import { createRule } from '../create-rule.ts';
import { usualLimit } from '../fanout/fanout.ts';
import type { Fanout } from '../fanout/fanout.ts';
import { groupFanout } from '../fanout/group-fanout.ts';
import { mapFanout } from '../fanout/map-fanout.ts';
import { promiseFanout } from '../fanout/promise-fanout.ts';
import { suggestLimit } from '../fanout/suggest-limit.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import { mayHaveGroups } from '../groups/may-have-groups.ts';
import { isClaimed } from '../overlaps/claims.ts';

export interface UnboundedFanoutOptions {
  readonly checkTests?: boolean;
  readonly limit?: number;
}

type MessageId = 'addLimit' | 'everyElement' | 'everyTurn' | 'useMap';

export const noUnboundedFanout = createRule<
  [UnboundedFanoutOptions],
  MessageId
>({
  name: 'no-unbounded-fanout',
  meta: {
    type: 'suggestion',
    docs: {
      description:
        'Disallow starting work for every element of a list without a limit',
      strict: true,
    },
    hasSuggestions: true,
    messages: {
      everyElement:
        '`{{work}}` is started for every element of `{{source}}` at once, so the length of the list decides how many run.',
      everyTurn:
        '`{{work}}` is started in every turn of this loop, so the number of turns decides how many run at once.',
      addLimit: 'Run {{limit}} at a time.',
      useMap: 'Start them with `map` of `errgroup`, {{limit}} at a time.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          checkTests: checkTestsSchema,
          limit: {
            type: 'integer',
            minimum: 1,
            // `Infinity` is an integer to ESLint.
            maximum: Number.MAX_SAFE_INTEGER,
            description:
              'Up to which length a number in the code is small, and how many tasks the suggestions run at a time.',
          },
        },
      },
    ],
    defaultOptions: [{ checkTests: false, limit: usualLimit }],
  },

  create(context, [{ checkTests = false, limit = usualLimit }]) {
    const { sourceCode } = context;
    const hasGroups = mayHaveGroups(context);
    if (!hasGroups && !sourceCode.text.includes('Promise')) return {};
    if (!checkTests && isTestFile(context)) return {};

    const found: Fanout[] = [];
    const add = (fanout: Fanout | undefined): void => {
      if (fanout) found.push(fanout);
    };
    const report = (fanout: Fanout): void => {
      const { call, work, source } = fanout;
      const edit = suggestLimit(fanout, limit, context);
      context.report({
        node: call.callee,
        messageId: source ? 'everyElement' : 'everyTurn',
        data: {
          work: calleeText(work, sourceCode),
          source: source ? listText(source) : '',
        },
        suggest: edit ? [{ ...edit, data: { limit } }] : [],
      });
    };
    const listText = (source: TSESTree.Node): string => {
      const text = sourceCode.getText(source).replaceAll(/\s*\n\s*/gu, '');
      return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
    };

    return {
      CallExpression(node) {
        add(promiseFanout(node, limit, context));
        if (hasGroups) add(mapFanout(node, limit, context));
      },
      'Program:exit'() {
        for (const call of groupsInFile(context).calls) {
          add(groupFanout(call, limit, context));
        }
        for (const fanout of found) {
          if (!isClaimed('to-be-replaced', fanout.call, context))
            report(fanout);
        }
      },
    };
  },
});
