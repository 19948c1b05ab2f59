import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { CombinatorMethod } from '../ast/promise-combinator.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import { freeSlots } from '../types/free-slots.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import type { CombinatorTask } from './combinator-tasks.ts';
import { isExemptCallee } from './exempt-callee.ts';
import type { StartedCall } from './started-calls.ts';

/**
 * The first call that runs on after this combinator has settled, though it
 * could be cancelled: it takes a signal and is given none.
 */
export function leakingCall(
  tasks: readonly CombinatorTask[],
  method: CombinatorMethod,
  sourceCode: Readonly<TSESLint.SourceCode>,
  host: TypeHost,
): TSESTree.CallExpression | undefined {
  for (const task of tasks) {
    if (!isOutrun(task, tasks, method)) continue;
    const call = task.calls.find(each => isUnlinked(each, sourceCode, host));
    if (call) return call.node;
  }
  return undefined;
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
  if (freeSlots(node, host).length === 0) return false;
  if (!isThenable(host.typeOf(node), host)) return false;
  return ![node, ...enclosing].some(call =>
    carriesSignal(call, host, sourceCode),
  );
}
