import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { createRule } from '../create-rule.ts';
import { dropDeclaration } from '../fix/drop-declaration.ts';
import { replaceValue } from '../fix/replace-value.ts';
import { groupCall } from '../groups/group-call.ts';
import { isSameGroup } from '../groups/group-key.ts';
import { getGroupSettings } from '../groups/group-settings.ts';
import type { GroupSignal } from '../groups/group-signal.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import { isGroup } from '../groups/is-group.ts';
import { enclosingTask } from '../groups/task.ts';
import { claim } from '../overlaps/claims.ts';
import type { RuleContext } from '../rule-context.ts';
import { availableSignals } from '../scope/available-signals.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { takesAt } from '../scope/takes-at.ts';
import { asksSignal } from '../signals/asks-signal.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { waitsBefore } from '../waits/waits-before.ts';

type MessageId = 'deadSignal' | 'useSignal';
type Suggestion = TSESLint.SuggestionReportDescriptor<MessageId>;

export const noSignalAfterWait = createRule<[], MessageId>({
  name: 'no-signal-after-wait',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow the signal of a group that has been waited for',
      recommended: true,
    },
    hasSuggestions: true,
    messages: {
      deadSignal:
        '`{{group}}` has settled by now and lets go of its signal, so nothing can cancel what is given `{{signal}}`.',
      useSignal: 'Use `{{name}}` in its place.',
    },
    schema: [],
  },

  create(context) {
    if (getGroupSettings(context).reusable) return {};

    return {
      Program() {
        const { signals } = groupsInFile(context);
        const reported = new Set<GroupSignal['node']>();
        for (const { node, group, copy } of signals) {
          // A copy is looked at where it is used.
          if (copy || reported.has(node) || asksSignal(node, context)) continue;
          const isLate = waitsBefore(node, group, context).some(
            wait => wait.kind === 'settled' && !isInCatchOf(wait.node, node),
          );
          if (!isLate || isInOwnTask(node, group, context)) continue;
          reported.add(node);
          claim('wrong-signal', node, context);
          const { sourceCode } = context;
          context.report({
            node,
            messageId: 'deadSignal',
            data: {
              group: sourceCode.getText(group),
              signal: sourceCode.getText(node),
            },
            suggest: suggestions(node, signals, context),
          });
        }
      },
    };
  },
});

/** Whether this looks after the failure of the wait, and is not what goes on behind it. */
function isInCatchOf(wait: TSESTree.Node, node: TSESTree.Node): boolean {
  for (let inner = node; inner.parent; inner = inner.parent) {
    if (inner.type === 'CatchClause' && isWithin(wait, inner.parent.block))
      return true;
  }
  return false;
}

/** Whether it is in a task of the closed group, which never runs. */
function isInOwnTask(
  node: TSESTree.Node,
  group: TSESTree.Node,
  context: RuleContext,
): boolean {
  const task = enclosingTask(node, context);
  const start = task && groupCall(task.call, context);
  return start !== undefined && isSameGroup(start.group, group, context);
}

/** The nearest signal of the code around the group that can stand in this place. */
function suggestions(
  node: GroupSignal['node'],
  signals: readonly GroupSignal[],
  context: RuleContext,
): readonly Suggestion[] {
  const { sourceCode } = context;
  const host = getTypeHost(context);
  if (!host) return [];
  const [signal] = availableSignals(node, sourceCode, host, {
    isWanted: each =>
      !isOfGroup(each, signals, context) &&
      (!each.isOptional || takesAt(node, each, sourceCode, host)),
  });
  if (!signal) return [];
  const { text } = signal;
  return [
    {
      messageId: 'useSignal',
      data: { name: text },
      fix: fixer => [
        ...dropDeclaration(node, fixer, sourceCode),
        replaceValue(node, text, fixer),
      ],
    },
  ];
}

function isOfGroup(
  { variable }: AvailableSignal,
  signals: readonly GroupSignal[],
  context: RuleContext,
): boolean {
  if (!variable) return false;
  const [definition] = variable.defs;
  const isCopy = signals.some(
    ({ node, copy }) =>
      copy === variable ||
      variable.references.some(({ identifier }) => identifier === node),
  );
  return isCopy || (definition ? isGroup(definition.name, context) : false);
}
