import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { cleanupAround } from '../ast/in-cleanup.ts';
import { isWithin } from '../ast/is-within.ts';
import type { RuleContext } from '../rule-context.ts';
import { isPlainMethod } from '../types/is-plain-method.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isUntyped } from '../types/type-kinds.ts';
import type { CombinatorTask } from './combinator-tasks.ts';
import { isSafeCall } from './may-fail.ts';
import { neverRejects } from './never-rejects.ts';

/**
 * Whether the failure of this task can reach the combinator: one of its calls may
 * reject, as far as the functions of the project show it, and nothing in the task
 * takes that. What a `new Promise` does is not looked into.
 */
export function mayReject(
  task: CombinatorTask,
  context: RuleContext,
  host: TypeHost,
): boolean {
  if (task.calls.length === 0) return task.givesPromise;
  return task.calls.some(
    ({ node, isCaught }) =>
      !isCaught &&
      !isSafeCall(node, context.sourceCode) &&
      !isPlainMethod(node, host) &&
      !looksAfterFailure(node, host) &&
      !throwsAtOnce(node, task, host) &&
      !neverRejects(node, context, host),
  );
}

/** `catch { markStale(id); }`, which waits for nothing: nobody looks after what it throws. */
function looksAfterFailure(
  call: TSESTree.CallExpression,
  host: TypeHost,
): boolean {
  return (
    cleanupAround(call)?.node.type === 'CatchClause' &&
    givesNone(call, host) &&
    host.signatureOf(call)?.declaredResult !== 'never'
  );
}

/**
 * Whether this call gives no promise, and what it throws makes none: it reaches
 * who starts the tasks, before there is a combinator.
 */
function throwsAtOnce(
  call: TSESTree.CallExpression,
  { node: task }: CombinatorTask,
  host: TypeHost,
): boolean {
  const owner = enclosingFunction(call);
  const isOfTask = owner && (owner === task.parent || isWithin(owner, task));
  if (isOfTask && owner.async) return false;
  return givesNone(call, host);
}

/** Whether this call is known to give no promise. */
function givesNone(call: TSESTree.CallExpression, host: TypeHost): boolean {
  const type = host.typeOf(call);
  return !isUntyped(type, host) && !isThenable(type, host);
}
