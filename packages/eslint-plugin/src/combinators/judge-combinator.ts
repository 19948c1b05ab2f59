import type { TSESTree } from '@typescript-eslint/utils';

import { inCleanup } from '../ast/in-cleanup.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { isTestFile } from '../ast/is-test-file.ts';
import { isWithin } from '../ast/is-within.ts';
import { enclosingTask } from '../groups/task.ts';
import type { PromiseCombinator } from '../promises/promise-combinator.ts';
import { takesOwnFailure } from '../promises/takes-own-failure.ts';
import { processEndsAfter } from '../races/process-ends-after.ts';
import type { RuleContext } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { writtenValue } from '../variables/sole-read.ts';
import { areAllMembers } from './are-all-members.ts';
import { haveCallersSignal } from './callers-signal.ts';
import { combinatorTasks } from './combinator-tasks.ts';
import type { CombinatorTask } from './combinator-tasks.ts';
import { combinatorUse } from './combinator-use.ts';
import { isHandedOn } from './is-handed-on.ts';
import { leakingCalls } from './leaking-calls.ts';
import { mayReject } from './may-reject.ts';
import { reachesOutside } from './reaches-outside.ts';
import { signalsAt } from './signals-at.ts';

export interface CombinatorOptions {
  /** Whether tasks that only the caller can stop are a fault as well. */
  readonly requireSiblingAbort?: boolean;
  /** Whether it is a fault that a failure is thrown away. */
  readonly checkSwallowed?: boolean;
  /** Whether what runs on in a test file is a fault as well. */
  readonly checkTests?: boolean;
  /** Whether it is a fault where no signal is in scope, whatever is called. */
  readonly checkUnscoped?: boolean;
  /** Whether a task of a group has to start its own tasks in a group. */
  readonly taskMode?: boolean;
}

/** What is wrong with a combinator, the worst first. */
export interface CombinatorFault {
  readonly kind:
    | 'floating'
    | 'swallowed'
    | 'inTask'
    | 'uncancellable'
    | 'losers'
    | 'siblings';
  /** The calls that run on, though they take a signal. */
  readonly calls: readonly TSESTree.CallExpression[];
}

/** The fault of this combinator, `undefined` where there is none to be sure of. */
export function judgeCombinator(
  combinator: PromiseCombinator,
  options: CombinatorOptions,
  context: RuleContext,
  host: TypeHost,
): CombinatorFault | undefined {
  const { call, method, argument } = combinator;
  const use = combinatorUse(call, method, context.sourceCode);
  if (use === 'swallowed' && !options.checkSwallowed) return undefined;
  // What is lost is looked for in a list by its name as well.
  const list =
    argument && use !== 'used'
      ? writtenValue(argument, context.sourceCode)
      : argument;
  const tasks = list
    ? combinatorTasks(list, method, context.sourceCode, host)
    : [];
  if (use !== 'used') {
    const isMeant =
      areAllCaught(tasks, list, context, host) ||
      processEndsAfter(call, context.sourceCode) ||
      (use === 'swallowed' && areAllFinishing(tasks));
    return isMeant ? undefined : { kind: use, calls: [] };
  }
  // `allSettled` waits for all of them: nothing runs on.
  if (method === 'allSettled' || inCleanup(call)) return undefined;
  return isPlural(tasks)
    ? judgeTasks(tasks, combinator, options, context, host)
    : undefined;
}

/** The fault of a combinator whose result is used, by what runs on after a failure. */
function judgeTasks(
  tasks: readonly CombinatorTask[],
  { call, method }: PromiseCombinator,
  options: CombinatorOptions,
  context: RuleContext,
  host: TypeHost,
): CombinatorFault | undefined {
  const leaking = leakingCalls(tasks, method, context, host);
  const calls =
    options.checkUnscoped ||
    signalsAt(call, context.sourceCode, host).length > 0
      ? leaking
      : leaking.filter(each => reachesOutside(each, context, host));
  if (options.taskMode && enclosingTask(call, context)) {
    return mayOutliveGroup(tasks, method, context, host)
      ? { kind: 'inTask', calls }
      : undefined;
  }
  // What a test leaves running ends with its process.
  if (!options.checkTests && isTestFile(context)) return undefined;
  if (calls.length > 0) {
    return { kind: method === 'all' ? 'uncancellable' : 'losers', calls };
  }
  return options.requireSiblingAbort &&
    haveCallersSignal(tasks, context.sourceCode, host)
    ? { kind: 'siblings', calls }
    : undefined;
}

/**
 * Whether the combinator can settle, in a task of a group, while some of these run on that
 * are no members of the group. Of those that cannot fail `all` waits for each.
 */
function mayOutliveGroup(
  tasks: readonly CombinatorTask[],
  method: PromiseCombinator['method'],
  context: RuleContext,
  host: TypeHost,
): boolean {
  return (
    (method !== 'all' || tasks.some(each => mayReject(each, context, host))) &&
    !tasks.every(each => areAllMembers(each.calls, context, host))
  );
}

function isPlural(tasks: readonly CombinatorTask[]): boolean {
  return tasks.length > 1 || tasks.some(task => task.mapping !== undefined);
}

/** Whether all that is done is to end something, which fails where it has ended. */
function areAllFinishing(tasks: readonly CombinatorTask[]): boolean {
  return (
    tasks.length > 0 &&
    tasks.every(
      ({ calls }) =>
        calls.length > 0 && calls.every(({ node }) => isFinishing(node)),
    )
  );
}

/** Whether no failure can be lost: an element handles its own, or is waited for apart. */
function areAllCaught(
  tasks: readonly CombinatorTask[],
  argument: TSESTree.Expression | undefined,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const elements =
    argument?.type === 'ArrayExpression' ? argument.elements : [argument];
  const caught = tasks.filter(task => !mayReject(task, context, host));
  return elements.every(
    element =>
      element &&
      (takesOwnFailure(element, context.sourceCode) ||
        isHandedOn(element, context.sourceCode) ||
        caught.some(task => isPartOf(task, element))),
  );
}

/** Whether the task stands in this element, or is a function that it maps with by its name. */
function isPartOf(
  { node, mapping }: CombinatorTask,
  element: TSESTree.Node,
): boolean {
  return (
    isWithin(node, element) ||
    (mapping?.mapper.async === true && isWithin(mapping.call, element))
  );
}
