import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import { unwrap } from '../ast/unwrap.ts';
import { waitedFor } from '../ast/waited-for.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import type { CalleeSpecifier } from '../types/callee-specifier.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { goesOn } from '../types/goes-on.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import { mentionsOuterSignal } from './mentions-outer-signal.ts';
import { parameterUse } from './parameter-use.ts';
import type { ParameterUse } from './parameter-use.ts';
import { saysSignal } from './says-signal.ts';
import { takesNoSignal } from './takes-no-signal.ts';
import { deafCalls, ownWork } from './task-work.ts';
import type { DeafCall, Loop, OwnWork } from './task-work.ts';
import { usesSignalled } from './uses-signalled.ts';

/** A task that goes on after its group has aborted, and what goes on in it. */
export interface DeafTask {
  readonly function: FunctionNode;
  readonly signalIndex: number;
  readonly parameter: Exclude<ParameterUse, { kind: 'taken' }>;
  readonly calls: readonly DeafCall[];
  readonly loops: readonly Loop[];
  /** What goes on in it, as far as is known; without types, all that it waits for. */
  readonly work: readonly TSESTree.Node[];
}

export interface DeafTaskOptions {
  readonly allowUnderscore: boolean;
  readonly ignoreCallees: readonly CalleeSpecifier[];
  readonly requireEvenIfNothingAccepts: boolean;
}

/**
 * The task as a deaf one: it works asynchronously, does not look at its signal
 * or at any other, and does something that a signal could stop. Without types
 * any `await` and any returned call is taken for such, unless this file shows
 * otherwise. What makes a source works by what it gives: only types show that.
 */
export function deafTask(
  task: FunctionNode,
  { signalIndex, runner }: Pick<Task, 'signalIndex' | 'runner'>,
  options: DeafTaskOptions,
  context: RuleContext,
): DeafTask | undefined {
  const { sourceCode } = context;
  const parameter = parameterUse(task, signalIndex, sourceCode);
  const isSource = runner === 'source';
  if (parameter.kind === 'taken') return undefined;
  if (task.generator && !isSource) return undefined;
  if (parameter.kind === 'unread' && options.allowUnderscore) {
    if (parameter.name.startsWith('_')) return undefined;
  }

  const host = getTypeHost(context);
  const work = ownWork(task, sourceCode);
  const isWorking = isSource ? givesLater(task, host) : isAsync(work, host);
  if (!isWorking) return undefined;
  if (heedsOther(task, host, context)) return undefined;

  const calls = host
    ? deafCalls(task, options.ignoreCallees, host, sourceCode)
    : [];
  const { loops } = work;
  const waits = host
    ? []
    : stoppable(task, work).filter(node => !takesNoSignal(node, context));
  const canStop = [calls, loops, waits].some(each => each.length > 0);
  return canStop || options.requireEvenIfNothingAccepts
    ? {
        function: task,
        signalIndex,
        parameter,
        calls,
        loops,
        work: host
          ? calls.map(({ call }) => call)
          : waits.map(each => unwrap(waitedFor(each) ?? each)),
      }
    : undefined;
}

/** Whether it looks at a signal that is not its own, or works with what has one. */
function heedsOther(
  task: FunctionNode,
  host: TypeHost | undefined,
  context: RuleContext,
): boolean {
  return (
    saysSignal(task.body, context.sourceCode, host) ||
    mentionsOuterSignal(task, context) ||
    // Types tell which of the calls end with the signal.
    (!host && usesSignalled(task, context))
  );
}

/** Whether this makes a source whose items are still to come. */
function givesLater(task: FunctionNode, host: TypeHost | undefined): boolean {
  if (!host) return false;
  return host
    .signaturesOf(host.typeOf(task))
    .some(({ returnType }) => goesOn(returnType, host));
}

function isAsync(
  { awaits, results }: OwnWork,
  host: TypeHost | undefined,
): boolean {
  return (
    awaits.length > 0 ||
    results.some(result =>
      host ? isThenable(host.typeOf(result), host) : isCall(result),
    )
  );
}

// What cleans up has to run to its end, whatever it takes.
function stoppable(
  task: FunctionNode,
  { awaits, results }: OwnWork,
): readonly TSESTree.Node[] {
  const isCleanup = inCleanup(task);
  return [
    ...awaits.filter(node => isCleanup || !inCleanup(node)),
    ...results.filter(isCall),
  ];
}

function isCall(node: TSESTree.Expression): boolean {
  const value = unwrap(node);
  switch (value.type) {
    case 'CallExpression':
      return true;
    case 'ConditionalExpression':
      return isCall(value.consequent) || isCall(value.alternate);
    case 'LogicalExpression':
      return isCall(value.left) || isCall(value.right);
    default:
      return false;
  }
}
