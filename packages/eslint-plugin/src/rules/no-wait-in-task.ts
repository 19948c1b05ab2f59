import { createRule } from '../create-rule.ts';
import { isAwaitedChild } from '../deadlocks/is-awaited-child.ts';
import { ownMember } from '../deadlocks/own-member.ts';
import type { GroupCall } from '../groups/group-call.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import { claim } from '../overlaps/claims.ts';
import { isWaitedFor } from '../promises/is-waited-for.ts';

export const noWaitInTask = createRule<[], 'ownGroup' | 'queuedChild'>({
  name: 'no-wait-in-task',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow tasks that wait for their own group',
      recommended: true,
    },
    messages: {
      ownGroup:
        '`{{group}}` waits for this {{member}}, which waits for `{{group}}`, so neither ever settles.',
      queuedChild:
        'This task keeps its slot of `{{group}}` while it waits for a task that needs one, so with all slots taken neither ever settles.',
    },
    schema: [],
  },

  create(context) {
    const { sourceCode } = context;
    const check = (call: GroupCall): void => {
      const { node, method } = call;
      const isWait = method === 'wait' || method === 'asyncDispose';
      const isDeadlock = isWait
        ? isWaitedFor(node, 'some', context.sourceCode)
        : isAwaitedChild(call, context);
      const member = isDeadlock ? ownMember(call, context) : undefined;
      // The body of a scope takes no slot.
      if (!member || (!isWait && member.kind === 'body')) return;
      claim('no-outcome', node, context);
      context.report({
        node: node.callee,
        messageId: isWait ? 'ownGroup' : 'queuedChild',
        data: {
          group: sourceCode.getText(call.group),
          member: member.kind,
        },
      });
    };

    return {
      Program() {
        groupsInFile(context).calls.forEach(check);
      },
    };
  },
});
