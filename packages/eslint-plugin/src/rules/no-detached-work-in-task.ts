import type { TSESTree } from '@typescript-eslint/utils';

import { calleeText } from '../ast/callee-text.ts';
import { isWithin } from '../ast/is-within.ts';
import { createRule } from '../create-rule.ts';
import { isDroppedWork } from '../detached/dropped-work.ts';
import { dropsCallback } from '../detached/drops-callback.ts';
import { awaitWork } from '../fix/await-work.ts';
import { mayHaveGroups } from '../groups/may-have-groups.ts';
import { enclosingMember } from '../groups/member-function.ts';
import { claim, isClaimed } from '../overlaps/claims.ts';
import { endOfChain } from '../promises/promise-chain.ts';
import { promiseExecutor } from '../promises/promise-executor.ts';

type MessageId = 'callback' | 'dropped' | 'executor' | 'awaitIt' | 'returnIt';

export const noDetachedWorkInTask = createRule<[], MessageId>({
  name: 'no-detached-work-in-task',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow work in a task that the task does not wait for',
      recommended: true,
    },
    hasSuggestions: true,
    messages: {
      dropped:
        'Nothing in this {{member}} waits for `{{callee}}`, so it runs on after the group has settled.',
      callback:
        '`{{callee}}` does not wait for its asynchronous callback, which runs on after the group has settled.',
      executor:
        'Nothing waits for an asynchronous executor, which runs on after the group has settled, and whose failure is lost.',
      awaitIt: 'Wait for it.',
      returnIt: 'Return it.',
    },
    schema: [],
  },

  create(context) {
    const { sourceCode } = context;
    if (!mayHaveGroups(context)) return {};

    const dropped = new Set<TSESTree.CallExpression>();
    return {
      CallExpression(node) {
        if (dropsCallback(node, context)) {
          if (!enclosingMember(node, context)) return;
          claim('left-armed', node, context);
          const callee = calleeText(node, sourceCode);
          context.report({
            node: node.callee,
            messageId: 'callback',
            data: { callee },
          });
        } else if (isDroppedWork(node, context)) dropped.add(node);
      },
      NewExpression(node) {
        if (!promiseExecutor(node, sourceCode)?.async) return;
        if (!enclosingMember(node, context)) return;
        context.report({ node: node.callee, messageId: 'executor' });
      },
      'Program:exit'() {
        for (const node of dropped) {
          const member = enclosingMember(node, context);
          if (!member || isClaimed('not-awaited', node, context)) continue;
          if ([...dropped].some(other => goesOnWith(other, node))) continue;
          const edit = awaitWork(node, member, sourceCode);
          context.report({
            node: node.callee,
            messageId: 'dropped',
            data: {
              callee: calleeText(node, sourceCode),
              member: member.kind,
            },
            suggest: edit
              ? [
                  {
                    messageId: edit.word === 'await' ? 'awaitIt' : 'returnIt',
                    fix: edit.fix,
                  },
                ]
              : [],
          });
        }
      },
    };
  },
});

/** Whether this call is of what is chained to the other one, which is dropped. */
function goesOnWith(
  other: TSESTree.CallExpression,
  call: TSESTree.CallExpression,
): boolean {
  return !isWithin(call, other) && isWithin(call, endOfChain(other));
}
