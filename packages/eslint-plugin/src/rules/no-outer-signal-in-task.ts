import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import type { FunctionLiteral } from '../ast/function-literal.ts';
import { wrapped } from '../ast/unwrap.ts';
import { createRule } from '../create-rule.ts';
import { useTaskSignal } from '../fix/use-task-signal.ts';
import { mayHaveGroups } from '../groups/may-have-groups.ts';
import type { RuleContext } from '../groups/rule-context.ts';
import { asTask } from '../groups/task.ts';
import type { Task } from '../groups/task.ts';
import { claim } from '../overlaps/claims.ts';
import { isTaskGroup } from '../signals/composed-signal.ts';
import { outerSignals } from '../signals/outer-signals.ts';
import type { OuterSignalOptions } from '../signals/outer-signals.ts';

type MessageId = 'groupSignal' | 'outerSignal' | 'useTaskSignal';

export const noOuterSignalInTask = createRule<[OuterSignalOptions], MessageId>({
  name: 'no-outer-signal-in-task',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow signals of the code around a task inside of it',
      recommended: true,
    },
    hasSuggestions: true,
    messages: {
      outerSignal:
        '`{{signal}}` comes from outside of this task, so it does not abort when another task of the group fails.',
      groupSignal:
        '`{{signal}}` is the signal of the whole group, and this task is given one of its own.',
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

    const check = (node: FunctionLiteral): void => {
      const task = asTask(node, context);
      if (!task || !isPlainTask(task)) return;
      const signals = outerSignals(task, options, context);
      for (const signal of signals) {
        const mayHide = areAllUses(signal, signals, task, sourceCode);
        const edit = useTaskSignal(signal, task, mayHide, context);
        claim('wrong-signal', signal, context);
        context.report({
          node: signal,
          messageId: isGroupSignal(signal, task, context)
            ? 'groupSignal'
            : 'outerSignal',
          data: { signal: sourceCode.getText(signal) },
          suggest: edit
            ? [
                {
                  messageId: 'useTaskSignal',
                  data: { name: edit.name },
                  fix: edit.fix,
                },
              ]
            : [],
        });
      }
    };
    return { ArrowFunctionExpression: check, FunctionExpression: check };
  },
});

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

/** Whether the task uses this variable nowhere but where it is reported. */
function areAllUses(
  signal: TSESTree.Expression,
  signals: readonly TSESTree.Expression[],
  { function: task }: Task,
  { scopeManager }: Readonly<TSESLint.SourceCode>,
): boolean {
  return (
    signal.type === 'Identifier' &&
    (scopeManager?.acquire(task, true)?.through ?? []).every(
      ({ identifier }) =>
        identifier.name !== signal.name ||
        signals.some(each => each === identifier),
    )
  );
}

/**
 * A literal that is handed over on the spot, so that it has no other callers,
 * and does not say by `_signal` that it ignores its group on purpose.
 */
function isPlainTask({ function: task, signalIndex }: Task): boolean {
  const parameter = task.params[signalIndex];
  const isIgnored =
    parameter?.type === 'Identifier' && parameter.name.startsWith('_');
  return (
    !isIgnored &&
    isFunctionLiteral(task) &&
    wrapped(task).parent?.type !== 'VariableDeclarator'
  );
}
