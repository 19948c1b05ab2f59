import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { isWithin } from '../ast/is-within.ts';
import { nodesIn } from '../ast/walk/visit-nodes.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { LoopNode } from '../flow/loop-shape.ts';
import { mayOutlive } from '../lifetimes/may-outlive.ts';
import type { SourceCode } from '../rule-context.ts';
import { isCallOf } from '../types/callee-specifier.ts';
import type { CalleeSpecifier } from '../types/callee-specifier.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import { freeSlots } from '../types/free-slots.ts';
import type { FreeSlot } from '../types/free-slots.ts';
import { goesOn } from '../types/goes-on.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';

export type Loop = Exclude<LoopNode, TSESTree.ForOfStatement>;

/** A call that could take a signal, and by which slot. */
export interface DeafCall {
  readonly call: HostCall;
  readonly slot: FreeSlot;
}

/**
 * The calls of a task that could take a signal and have none, also those in
 * functions that are done before the task is. What cleans up is left out: it
 * has to run to its end.
 */
export function deafCalls(
  task: TSESTree.Node,
  ignoreCallees: readonly CalleeSpecifier[],
  host: TypeHost,
  sourceCode: SourceCode,
): readonly DeafCall[] {
  const isCleanup = inCleanup(task);
  return callsOfTask(task, host, sourceCode).flatMap(call => {
    if (!goesOn(host.typeOf(call), host)) return [];
    if (carriesSignal(call, host, sourceCode)) return [];
    if (!isCleanup && inCleanup(call)) return [];
    if (isFinishing(call)) return [];
    if (isCallOf(call, ignoreCallees, host)) return [];
    const [slot] = freeSlots(call, host, sourceCode);
    return slot ? [{ call, slot }] : [];
  });
}

/** The calls of a task, also those in functions that are done before it is. */
export function callsOfTask(
  task: TSESTree.Node,
  host: TypeHost,
  sourceCode: SourceCode,
): readonly TSESTree.CallExpression[] {
  return nodesIn(
    isFunctionNode(task) ? task.body : task,
    sourceCode,
    node => isFunctionNode(node) && mayOutlive(node, sourceCode, host),
  ).filter(node => node.type === 'CallExpression');
}

/** What a task does between its start and its end, as far as its syntax shows. */
export interface OwnWork {
  /** Each `await`, also that of `for await` and `await using`. */
  readonly awaits: readonly TSESTree.Node[];
  /** What the task returns, and so waits for. */
  readonly results: readonly TSESTree.Expression[];
  /**
   * The loops that await. One over the elements of a list comes to an end by
   * itself, and a stream is closed by the signal that it was opened with.
   */
  readonly loops: readonly Loop[];
}

export function ownWork(task: FunctionNode, sourceCode: SourceCode): OwnWork {
  const nodes = nodesIn(task.body, sourceCode, isFunctionNode);
  const awaits = nodes.filter(isAwait);
  return {
    awaits,
    results: [
      ...(task.body.type === 'BlockStatement' ? [] : [task.body]),
      ...nodes.flatMap(node =>
        node.type === 'ReturnStatement' ? (node.argument ?? []) : [],
      ),
    ],
    loops: nodes.filter(
      (node): node is Loop =>
        isLoop(node) &&
        node.type !== 'ForOfStatement' &&
        awaits.some(each => isWithin(each, node.body)),
    ),
  };
}

function isAwait(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'AwaitExpression':
      return true;
    case 'ForOfStatement':
      return node.await;
    case 'VariableDeclaration':
      return node.kind === 'await using';
    default:
      return false;
  }
}
