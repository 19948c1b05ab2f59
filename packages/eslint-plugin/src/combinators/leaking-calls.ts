import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { CombinatorMethod } from '../ast/promise-combinator.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import { freeSlots } from '../types/free-slots.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import type { CombinatorTask } from './combinator-tasks.ts';
import { isExemptCallee } from './exempt-callee.ts';
import { isEndedAfter } from './is-ended-after.ts';
import type { StartedCall } from './started-calls.ts';

/**
 * The calls that run on after this combinator has settled, though they could be
 * cancelled: they take a signal and are given none.
 */
export function leakingCalls(
  tasks: readonly CombinatorTask[],
  method: CombinatorMethod,
  sourceCode: Readonly<TSESLint.SourceCode>,
  host: TypeHost,
): readonly TSESTree.CallExpression[] {
  return tasks
    .filter(task => isOutrun(task, tasks, method))
    .flatMap(task => task.calls)
    .filter(call => isUnlinked(call, sourceCode, host))
    .map(({ node }) => node);
}

/** Whether another task can settle the combinator while this one runs. */
function isOutrun(
  task: CombinatorTask,
  tasks: readonly CombinatorTask[],
  method: CombinatorMethod,
): boolean {
  return (
    task.mapping !== undefined ||
    tasks.some(other => other !== task && (method !== 'all' || other.mayReject))
  );
}

function isUnlinked(
  { node, isCaught, enclosing }: StartedCall,
  sourceCode: Readonly<TSESLint.SourceCode>,
  host: TypeHost,
): boolean {
  // A failure that is caught where it happens is a result: such tasks are
  // meant to be independent.
  if (isCaught || isExemptCallee(node, host)) return false;
  if (isEndedAfter(node, sourceCode)) return false;
  if (freeSlots(node, host).length === 0) return false;
  if (!isThenable(host.typeOf(node), host)) return false;
  return ![node, ...enclosing].some(call =>
    carriesSignal(call, host, sourceCode),
  );
}
