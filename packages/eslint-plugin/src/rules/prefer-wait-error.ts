import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { createRule } from '../create-rule.ts';
import { leaveLoop } from '../fix/leave-loop.ts';
import { siteOf, traceFacts } from '../flow/trace-facts.ts';
import { groupKey } from '../groups/group-key.ts';
import type { GroupSignal } from '../groups/group-signal.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import { claim } from '../overlaps/claims.ts';
import type { RuleContext } from '../rule-context.ts';
import { isCaught, maskingExit } from '../signals/masking-exit.ts';
import type { MaskingExit } from '../signals/masking-exit.ts';
import { ownedGroups } from '../waits/owned-group.ts';
import type { OwnedGroup } from '../waits/owned-group.ts';

type MessageId = 'leaveLoop' | 'masked';

export const preferWaitError = createRule<[], MessageId>({
  name: 'prefer-wait-error',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Require the failure of a group to be told by its `wait`',
      strict: true,
    },
    hasSuggestions: true,
    messages: {
      masked:
        'This leaves with the abort of `{{group}}` before its `wait` has told the failure behind it, so the cause is hidden.',
      leaveLoop: 'Leave the loop, and let `wait` tell the failure.',
    },
    schema: [],
  },

  create(context) {
    return {
      Program() {
        for (const group of ownedGroups(context)) {
          const signals = signalsOf(group, context);
          if (signals.length === 0) continue;
          const isUnwaited = unwaited(group, context);
          const reported = new Set<TSESTree.Node>();
          for (const signal of signals) {
            const exit = maskingExit(signal.node);
            if (!exit || reported.has(exit.node)) continue;
            if (!leaves(exit, group, context) || !isUnwaited(exit.node))
              continue;
            reported.add(exit.node);
            claim('masks-failure', exit.node, context);
            context.report({
              node: exit.node,
              messageId: 'masked',
              data: { group: group.variable.name },
              suggest: suggestions(exit, signal, group, context),
            });
          }
        }
      },
    };
  },
});

function signalsOf(
  { variable }: OwnedGroup,
  context: RuleContext,
): readonly GroupSignal[] {
  return groupsInFile(context).signals.filter(
    ({ group, copy }) => !copy && groupKey(group, context) === variable,
  );
}

/** Whether the group is there at a node, and has not been waited for. */
function unwaited(
  { variable, place, owner }: OwnedGroup,
  context: RuleContext,
): (node: TSESTree.Node) => boolean {
  const { sourceCode } = context;
  const waits = groupsInFile(context).calls.flatMap(
    ({ node, group, method }) =>
      (method === 'wait' || method === 'asyncDispose') &&
      groupKey(group, context) === variable
        ? [node]
        : [],
  );
  const query = { begins: new Set([place]), ends: new Set(waits) };
  const trace = traceFacts(owner ?? sourceCode.ast, query, sourceCode);
  return node => trace.at(node).size > 0;
}

/** Whether the code that owns the group is left by this, and no task. */
function leaves(
  { node }: MaskingExit,
  { owner }: OwnedGroup,
  { sourceCode }: RuleContext,
): boolean {
  if (isCaught(node, owner)) return false;
  return node.type === 'CallExpression'
    ? siteOf(node, owner ?? sourceCode.ast, sourceCode) === node
    : enclosingFunction(node) === owner;
}

function suggestions(
  exit: MaskingExit,
  { node }: GroupSignal,
  group: OwnedGroup,
  context: RuleContext,
): readonly TSESLint.SuggestionReportDescriptor<MessageId>[] {
  const fix = leaveLoop(exit, node, group, context);
  return fix ? [{ messageId: 'leaveLoop', fix }] : [];
}
