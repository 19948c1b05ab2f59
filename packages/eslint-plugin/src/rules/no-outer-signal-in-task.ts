import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { FunctionLiteral } from '../ast/function-literal.ts';
import { createRule } from '../create-rule.ts';
import { asBody } from '../groups/group-body.ts';
import { mayHaveGroups } from '../groups/may-have-groups.ts';
import { asTask } from '../groups/task.ts';
import type { Task } from '../groups/task.ts';
import { areAllUses } from '../outer/are-all-uses.ts';
import { isTaskGroup } from '../outer/composed-signal.ts';
import { isPlainTask } from '../outer/is-plain-task.ts';
import { outerBodySignals } from '../outer/outer-body-signals.ts';
import { outerOptions } from '../outer/outer-options.ts';
import { outerSignals } from '../outer/outer-signals.ts';
import type { OuterSignalOptions } from '../outer/outer-signals.ts';
import { ownEnd } from '../outer/own-end.ts';
import {
  overrideSignal,
  useGroupSignal,
  useTaskSignal,
} from '../outer/use-task-signal.ts';
import type { TaskSignalEdit } from '../outer/use-task-signal.ts';
import { claim } from '../overlaps/claims.ts';
import type { RuleContext } from '../rule-context.ts';

type MessageId =
  | 'addSignal'
  | 'groupSignal'
  | 'outerOptions'
  | 'outerSignal'
  | 'outerSignalInBody'
  | 'useGroupSignal'
  | 'useTaskSignal';

export const noOuterSignalInTask = createRule<[OuterSignalOptions], MessageId>({
  name: 'no-outer-signal-in-task',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow signals from outside of a task in the place of its own',
      recommended: true,
    },
    hasSuggestions: true,
    messages: {
      outerSignal:
        '`{{signal}}` comes from outside of this task, so it does not abort when {{end}}.',
      outerOptions:
        '`{{signal}}` brings in a signal from outside of this task, which does not abort when {{end}}.',
      outerSignalInBody:
        '`{{signal}}` comes from outside of the body of this group, so it does not abort when {{end}}.',
      groupSignal:
        '`{{signal}}` is the signal of the whole group, and this task is given one of its own.',
      useGroupSignal: 'Use `{{name}}`, which aborts with the group.',
      addSignal: 'Let `{{name}}` abort it, too.',
      useTaskSignal: 'Use `{{name}}`, the signal of the task.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allowInspect: {
            type: 'boolean',
            description:
              'Whether a task may read `aborted` and `reason` of a signal from outside.',
          },
          allowOwnGroupSignal: {
            type: 'boolean',
            description:
              'Whether a task may use the `signal` of its own group in place of its parameter.',
          },
        },
      },
    ],
    defaultOptions: [{ allowInspect: true, allowOwnGroupSignal: true }],
  },

  create(context, [options]) {
    const { sourceCode } = context;
    if (!mayHaveGroups(context) || !/signal/iu.test(sourceCode.text)) return {};

    const report = (
      signal: TSESTree.Expression,
      messageId: MessageId,
      suggestionId: MessageId,
      edit: TaskSignalEdit | undefined,
      end = '',
    ): void => {
      claim('wrong-signal', signal, context);
      context.report({
        node: signal,
        messageId,
        data: { signal: sourceCode.getText(signal), end },
        suggest: edit ? [suggestion(edit, suggestionId)] : [],
      });
    };

    const checkBody = (body: Task): void => {
      for (const signal of outerBodySignals(body, options, context)) {
        const edit = useGroupSignal(signal, body, context);
        const end = ownEnd(signal, body, context);
        report(signal, 'outerSignalInBody', 'useGroupSignal', edit, end);
      }
    };

    const checkTask = (task: Task): void => {
      const signals = outerSignals(task, options, context);
      for (const signal of signals) {
        const end = ownEnd(signal, task, context);
        if (end === undefined) continue;
        const mayHide = areAllUses(signal, signals, task, sourceCode);
        const edit = useTaskSignal(signal, task, mayHide, context);
        const isOfGroup = isGroupSignal(signal, task, context);
        const messageId = isOfGroup ? 'groupSignal' : 'outerSignal';
        report(signal, messageId, 'useTaskSignal', edit, end);
      }
      for (const found of outerOptions(task, context)) {
        const end = ownEnd(found.node, task, context);
        if (end === undefined) continue;
        const edit = overrideSignal(found, task, context);
        report(found.node, 'outerOptions', 'useTaskSignal', edit, end);
      }
    };

    const check = (node: FunctionLiteral): void => {
      const body = asBody(node, context);
      const task = asTask(node, context);
      if (body) checkBody(body);
      else if (task && isPlainTask(task)) checkTask(task);
    };
    return { ArrowFunctionExpression: check, FunctionExpression: check };
  },
});

function suggestion(
  { name, isAdded, fix }: TaskSignalEdit,
  messageId: MessageId,
): TSESLint.SuggestionReportDescriptor<MessageId> {
  return { messageId: isAdded ? 'addSignal' : messageId, data: { name }, fix };
}

/** Whether this is the `signal` of the group that runs the task. */
function isGroupSignal(
  signal: TSESTree.Expression,
  task: Task,
  context: RuleContext,
): boolean {
  return (
    signal.type === 'MemberExpression' &&
    isTaskGroup(signal.object, task, context)
  );
}
