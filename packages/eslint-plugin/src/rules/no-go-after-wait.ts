import { isWithin } from '../ast/is-within.ts';
import { createRule } from '../create-rule.ts';
import { ownMember } from '../deadlocks/own-member.ts';
import type { GroupCall } from '../groups/group-call.ts';
import { getGroupSettings } from '../groups/group-settings.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import { starters } from '../groups/starters.ts';
import { claim } from '../overlaps/claims.ts';
import type { RuleContext } from '../rule-context.ts';
import { lateCallback } from '../waits/late-callback.ts';
import { isWaitedForAfter, waitsBefore } from '../waits/waits-before.ts';

type Options = [{ readonly checkJoining: boolean }];
type MessageId = 'afterWait' | 'inCallback' | 'whileJoining' | 'whileFloating';

export const noGoAfterWait = createRule<Options, MessageId>({
  name: 'no-go-after-wait',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow starting tasks in a group that has been waited for',
      recommended: true,
    },
    messages: {
      afterWait:
        '`{{group}}` has been waited for by now and is closed, so `{{method}}` throws and the task never runs.',
      inCallback:
        'This callback stays registered after `{{group}}` has been waited for, so `{{method}}` then throws and the task never runs.',
      whileFloating:
        'The `wait` of `{{group}}` is not awaited, so nothing waits for this task, or `{{method}}` throws.',
      whileJoining:
        '`{{group}}` is already being waited for, so `{{method}}` throws if the tasks before this one are done.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          checkJoining: {
            type: 'boolean',
            description:
              'Whether to report tasks that are started between `wait` and its `await`.',
          },
        },
      },
    ],
    defaultOptions: [{ checkJoining: false }],
  },

  create(context, [{ checkJoining }]) {
    if (getGroupSettings(context).reusable) return {};

    return {
      Program() {
        const reported: GroupCall[] = [];
        const { calls } = groupsInFile(context);
        const starts = calls.filter(({ method }) => starters.has(method));
        for (const call of starts) {
          const fault = faultOf(call, context);
          if (!fault || (fault === 'whileJoining' && !checkJoining)) continue;
          // A task that never runs starts none.
          if (reported.some(({ node }) => isWithin(call.node, node))) continue;
          reported.push(call);
          if (fault === 'afterWait') claim('never-runs', call.node, context);
          context.report({
            node: call.node,
            messageId: fault,
            data: {
              group: context.sourceCode.getText(call.group),
              method: call.method,
            },
          });
        }
      },
    };
  },
});

function faultOf(call: GroupCall, context: RuleContext): MessageId | undefined {
  const { node, group } = call;
  const kinds = waitsBefore(node, group, context).map(({ kind }) => kind);
  if (kinds.includes('settled')) return 'afterWait';
  // What the group waits for keeps it open for as long as it runs.
  if (kinds.length > 0 && ownMember(call, context)) return undefined;
  if (kinds.includes('floating')) return 'whileFloating';
  if (kinds.includes('joining')) return 'whileJoining';
  const callback = lateCallback(node, context);
  return callback && isWaitedForAfter(callback, group, context)
    ? 'inCallback'
    : undefined;
}
