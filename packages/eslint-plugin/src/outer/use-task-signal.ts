import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { propertyText } from '../fix/property-text.ts';
import { putBeside } from '../fix/put-beside.ts';
import { takeTaskSignal } from '../fix/take-task-signal.ts';
import type { TakenTaskSignal } from '../fix/take-task-signal.ts';
import { getGroupSettings } from '../groups/group-settings.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import type { OuterOptions } from './outer-options.ts';
import { putSignal, staysBeside } from './put-signal.ts';

/** The edit that puts the signal of the task in the place of another. */
export interface TaskSignalEdit {
  readonly name: string;
  /** Whether the other signal stays beside it. */
  readonly isAdded: boolean;
  readonly fix: TSESLint.ReportFixFunction;
}

/**
 * Puts the signal of the task, which takes it if it does not yet, where it uses
 * another; beside it, if that aborts for a reason of its own. `undefined` where its parameters leave no room, or the name of the
 * signal means something else.
 *
 * With `mayHide` its parameter may take over the name of the other signal:
 * nothing in the task is to mean that one any more.
 */
export function useTaskSignal(
  signal: TSESTree.Expression,
  task: Task,
  mayHide: boolean,
  context: RuleContext,
): TaskSignalEdit | undefined {
  const { signalName } = getGroupSettings(context);
  const parameter = task.function.params[task.signalIndex];
  const known = parameter?.type === 'Identifier' ? parameter.name : undefined;
  const isAdded = staysBeside(signal, known, task, context);
  const isHidden =
    mayHide &&
    !isAdded &&
    signal.type === 'Identifier' &&
    signal.name === signalName &&
    !parameter;
  const own = ownSignal(
    signal,
    task,
    context,
    isHidden ? signalName : undefined,
  );
  return (
    own && {
      name: own.name,
      isAdded,
      fix: fixer => {
        const put = putSignal(signal, own.name, isAdded, context, fixer);
        return put && [...own.fix(fixer), ...put];
      },
    }
  );
}

/** As {@link useTaskSignal}, for the signal in options that are handed on whole. */
export function overrideSignal(
  { node, key }: OuterOptions,
  task: Task,
  context: RuleContext,
): TaskSignalEdit | undefined {
  const own = ownSignal(node, task, context);
  return (
    own && {
      name: own.name,
      isAdded: false,
      fix: fixer => [
        ...own.fix(fixer),
        ...putBeside(
          node,
          propertyText(key, own.name),
          fixer,
          context.sourceCode,
        ),
      ],
    }
  );
}

/** The signal of the task, as it is named here; taken if it is not yet. */
function ownSignal(
  place: TSESTree.Node,
  task: Task,
  context: RuleContext,
  givenName?: string,
): TakenTaskSignal | undefined {
  const parameter = task.function.params[task.signalIndex];
  if (!parameter) return takeTaskSignal(task, context, givenName);
  if (parameter.type !== 'Identifier') return undefined;
  const { name } = parameter;
  const meant = findVariable(name, place, context.sourceCode)?.defs[0]?.name;
  return meant === parameter ? { name, fix: () => [] } : undefined;
}

/** Puts the signal of the group in the place of another, in the body of it. */
export function useGroupSignal(
  signal: TSESTree.Expression,
  body: Task,
  context: RuleContext,
): TaskSignalEdit | undefined {
  const [group] = body.function.params;
  if (group?.type !== 'Identifier') return undefined;
  const { name } = group;
  const meant = findVariable(name, signal, context.sourceCode)?.defs[0]?.name;
  if (meant !== group) return undefined;
  const own = `${name}.signal`;
  const isAdded = staysBeside(signal, own, body, context);
  return {
    name: own,
    isAdded,
    fix: fixer => putSignal(signal, own, isAdded, context, fixer),
  };
}
