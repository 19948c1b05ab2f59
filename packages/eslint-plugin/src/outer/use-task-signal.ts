import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { guardedSpread } from '../ast/literals/guarded-spread.ts';
import { propertyText } from '../fix/property-text.ts';
import { putBeside } from '../fix/put-beside.ts';
import { replaceValue } from '../fix/replace-value.ts';
import { takeTaskSignal } from '../fix/take-task-signal.ts';
import type { TakenTaskSignal } from '../fix/take-task-signal.ts';
import { getGroupSettings } from '../groups/group-settings.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/type-host.ts';
import { isNullable } from '../types/type-kinds.ts';
import { findVariable } from '../variables/find-variable.ts';
import { alternativeTo } from './alternative-to.ts';
import { isForeign } from './is-foreign.ts';
import type { OuterOptions } from './outer-options.ts';

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
  const isAdded = isForeign(signal, task, context);
  const isHidden =
    mayHide &&
    !isAdded &&
    signal.type === 'Identifier' &&
    signal.name === signalName &&
    !task.function.params[task.signalIndex];
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
      fix: fixer => [
        ...own.fix(fixer),
        ...(isHidden && !guardedSpread(signal) && withMark(signal) === signal
          ? []
          : [
              putSignal(
                signal,
                textOf(signal, own.name, isAdded, context),
                fixer,
              ),
            ]),
      ],
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
  const isAdded = isForeign(signal, body, context);
  return {
    name: own,
    isAdded,
    fix: fixer =>
      putSignal(signal, textOf(signal, own, isAdded, context), fixer),
  };
}

/** The signal of the task, or what aborts with that and with the other one. */
function textOf(
  signal: TSESTree.Expression,
  own: string,
  isAdded: boolean,
  context: RuleContext,
): string {
  if (!isAdded) return own;
  const other = context.sourceCode.getText(signal);
  const both = `AbortSignal.any([${own}, ${other}])`;
  const host = getTypeHost(context);
  const isOptional =
    guardedSpread(signal) !== undefined ||
    !host ||
    isNullable(host.typeOf(signal), host);
  return isOptional ? `${other} ? ${both} : ${own}` : both;
}

/** Without a word on whether there is a signal: this one is always there. */
function putSignal(
  signal: TSESTree.Expression,
  name: string,
  fixer: TSESLint.RuleFixer,
): TSESLint.RuleFix {
  const guarded = guardedSpread(signal);
  if (!guarded) return replaceValue(placeOf(signal, name), name, fixer);
  const { spread, key } = guarded;
  return fixer.replaceText(spread, propertyText(key, name));
}

/** The signal, or all of a choice that only leaves this other one. */
function placeOf(
  signal: TSESTree.Expression,
  name: string,
): TSESTree.Expression {
  const marked = withMark(signal);
  const { parent } = marked;
  const other = alternativeTo(marked);
  return other?.type === 'Identifier' &&
    other.name === name &&
    (parent.type === 'ConditionalExpression' ||
      parent.type === 'LogicalExpression')
    ? parent
    : marked;
}

/** `options.signal!` */
function withMark(signal: TSESTree.Expression): TSESTree.Expression {
  const { parent } = signal;
  return parent.type === 'TSNonNullExpression' ? parent : signal;
}
