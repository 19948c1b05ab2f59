import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { locationOf } from '../ast/location-of.ts';
import { unwrap } from '../ast/unwrap.ts';
import { abortedWhen } from '../combinators/aborted-when.ts';
import { isEverAborted } from '../combinators/is-ever-aborted.ts';
import { createRule } from '../create-rule.ts';
import { waitsByHand } from '../executors/waits-by-hand.ts';
import { takeSignal } from '../fix/take-signal.ts';
import { stillDeaf } from '../forwarding/still-deaf.ts';
import { mayHaveGroups } from '../groups/may-have-groups.ts';
import { taskPlaces } from '../groups/task-places.ts';
import type { TaskPlace } from '../groups/task-places.ts';
import { asTask } from '../groups/task.ts';
import { claim } from '../overlaps/claims.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { deafTask } from '../tasks/deaf-task.ts';
import type { DeafTask, DeafTaskOptions } from '../tasks/deaf-task.ts';
import { memberTask } from '../tasks/member-task.ts';
import { takenSignal } from '../tasks/taken-signal.ts';
import { calleeSpecifierSchema } from '../types/callee-specifier.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { madeFunction } from '../variables/made-function.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

type MessageId = 'missingSignal' | 'unusedSignal' | 'addSignal' | 'passSignal';
type Suggestion = TSESLint.SuggestionReportDescriptor<MessageId>;

export const requireTaskSignal = createRule<[DeafTaskOptions], MessageId>({
  name: 'require-task-signal',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require tasks to use the signal of their group',
      recommended: true,
    },
    hasSuggestions: true,
    messages: {
      missingSignal:
        'This {{kind}} takes no `signal`, so {{work}} goes on after {{end}}.',
      unusedSignal:
        'This {{kind}} never uses its `{{name}}`, so {{work}} goes on after {{end}}.',
      addSignal: 'Take `{{name}}` and pass it on.',
      passSignal: 'Pass `{{name}}` on.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allowUnderscore: {
            type: 'boolean',
            description:
              'Whether a parameter whose name starts with `_` says that the signal is ignored on purpose.',
          },
          ignoreCallees: {
            type: 'array',
            items: calleeSpecifierSchema,
            description: 'The functions whose calls a task may make without.',
          },
          requireEvenIfNothingAccepts: {
            type: 'boolean',
            description:
              'Whether to report an asynchronous task in which nothing accepts a signal.',
          },
        },
      },
    ],
    defaultOptions: [
      {
        allowUnderscore: true,
        ignoreCallees: [],
        requireEvenIfNothingAccepts: false,
      },
    ],
  },

  create(context, [options]) {
    const { sourceCode } = context;
    if (!mayHaveGroups(context)) return {};

    return {
      CallExpression(node): void {
        for (const place of taskPlaces(node, context)) {
          if (!isEverAborted({ ...place, call: node }, context)) continue;
          const deaf = taskAt(place, node, options, context);
          const task = deaf && stillDeaf(deaf, context);
          if (!task) continue;
          const { parameter, work } = task;
          for (const each of work) claim('no-signal', each, context);
          claim('no-signal', task.function, context);
          context.report({
            loc: locationOf(unwrap(place.node), sourceCode),
            messageId:
              parameter.kind === 'missing' ? 'missingSignal' : 'unusedSignal',
            data: {
              kind: place.runner === 'source' ? 'source' : 'task',
              name: parameter.kind === 'missing' ? '' : parameter.name,
              work: workText(task, sourceCode),
              end: abortedWhen({ ...place, call: node }, context),
            },
            suggest: suggestions(task, place, context),
          });
        }
      },
    };
  },
});

function taskAt(
  place: TaskPlace,
  call: TSESTree.CallExpression,
  options: DeafTaskOptions,
  context: RuleContext,
): DeafTask | undefined {
  const { node } = place;
  const literal = unwrap(node);
  if (isFunctionLiteral(literal)) {
    return (
      deafTask(literal, place, options, context) ??
      lostRival(literal, place, call, options, context)
    );
  }
  // The body is elsewhere in the file: only types show that it is worth a report.
  const host = getTypeHost(context);
  if (!host) return undefined;
  const named =
    resolveFunction(literal, context.sourceCode) ??
    madeTask(literal, context) ??
    memberTask(node, context, host);
  const task = named && deafTask(named, place, options, context);
  return task?.parameter.kind === 'missing' ? task : undefined;
}

/** What a function of the file makes, and makes for tasks alone: `load(id)`. */
function madeTask(
  call: TSESTree.Node,
  context: RuleContext,
): FunctionNode | undefined {
  const made = madeFunction(call, context.sourceCode);
  return made && asTask(made, context)?.function;
}

/** A task of a race that is a timer or waits for an event, and takes no signal. */
function lostRival(
  task: FunctionNode,
  place: TaskPlace,
  call: TSESTree.CallExpression,
  options: DeafTaskOptions,
  context: RuleContext,
): DeafTask | undefined {
  return ['any', 'race'].includes(place.runner) &&
    waitsByHand(task, call, context)
    ? deafTask(
        task,
        place,
        { ...options, requireEvenIfNothingAccepts: true },
        context,
      )
    : undefined;
}

function workText(
  { calls: [first] }: DeafTask,
  sourceCode: SourceCode,
): string {
  const callee = first && sourceCode.getText(first.call.callee);
  return callee && callee.length <= 30 && !callee.includes('\n')
    ? `\`${callee}\``
    : 'it';
}

function suggestions(
  task: DeafTask,
  { node }: TaskPlace,
  context: RuleContext,
): readonly Suggestion[] {
  const { sourceCode } = context;
  // A method has callers that are not to be seen.
  if (!resolveFunction(node, sourceCode)) return [];
  const taken = takenSignal(task, context);
  return taken
    ? [
        {
          messageId: taken.parameter === undefined ? 'passSignal' : 'addSignal',
          data: { name: taken.name },
          fix: fixer => takeSignal(task, taken, fixer, sourceCode) ?? null,
        },
      ]
    : [];
}
