import type { TSESTree } from '@typescript-eslint/utils';

import { isCondition } from '../ast/is-condition.ts';
import { takesOnly } from '../ast/literals/takes-only.ts';
import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { wrapped } from '../ast/unwrap.ts';
import { errgroupExport } from '../groups/errgroup-export.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { isSignal } from '../signals/is-signal.ts';
import { findVariable } from '../variables/find-variable.ts';
import {
  isComposedInTask,
  isMadeOfGroup,
  isMadeOfTask,
  isTaskGroup,
} from './composed-signal.ts';
import { isBridged } from './is-bridged.ts';
import { isEndedByRivals } from './is-ended-by-rivals.ts';
import { outerNames } from './outer-names.ts';
import type { OuterName } from './outer-names.ts';
import { runsInTask } from './runs-in-task.ts';

export interface OuterSignalOptions {
  /** Whether `outer.aborted` and `outer.reason` may be asked. */
  readonly allowInspect: boolean;
  /** Whether a task may use `group.signal` of its own group. */
  readonly allowOwnGroupSignal: boolean;
}

/** The signals of the code around a task that the task works with. */
export function outerSignals(
  task: Task,
  options: OuterSignalOptions,
  context: RuleContext,
): readonly TSESTree.Expression[] {
  return outerNames(task, context).flatMap(name => {
    const signal = signalOf(name, context);
    if (!signal || !runsInTask(signal, task, context)) return [];
    if (isOwn(name, signal, task, options, context)) return [];
    if (options.allowInspect && isInspected(signal, context)) return [];
    if (isComposedInTask(signal, task, context)) return [];
    if (isBridged(signal, task, context)) return [];
    if (isEndedByRivals(signal, task, context)) return [];
    return isMadeOfTask(signal, task, context) ? [] : [signal];
  });
}

/** The signal that is read here: the name, or a member of it. */
function signalOf(
  name: TSESTree.Expression,
  context: RuleContext,
): TSESTree.Expression | undefined {
  if (name.type !== 'ThisExpression' && isSignal(name, context)) return name;
  const member = memberOn(name);
  return member && signalOf(member, context);
}

/** Whether the signal is one of the group that runs the task. */
function isOwn(
  name: OuterName,
  signal: TSESTree.Expression,
  task: Task,
  { allowOwnGroupSignal }: OuterSignalOptions,
  context: RuleContext,
): boolean {
  if (name.type === 'Identifier') {
    const variable = findVariable(name.name, name, context.sourceCode);
    if (
      variable &&
      !isTaskGroup(name, task, context) &&
      isMadeOfGroup(variable, task, context)
    ) {
      return true;
    }
  }
  return (
    allowOwnGroupSignal &&
    signal.type === 'MemberExpression' &&
    isTaskGroup(signal.object, task, context)
  );
}

const questions = new Set(['aborted', 'reason']);

/** Whether it is only asked who has cancelled, or whether there is a signal. */
function isInspected(node: TSESTree.Node, context: RuleContext): boolean {
  const member = memberOn(node);
  if (member) return questions.has(memberName(member) ?? '');
  const signal = wrapped(node);
  const { parent } = signal;
  if (parent?.type === 'VariableDeclarator') {
    return parent.init === signal && takesOnly(parent.id, questions);
  }
  return (
    isCondition(signal) ||
    (parent?.type === 'CallExpression' &&
      errgroupExport(parent.callee, context) === 'isAbortOf')
  );
}
