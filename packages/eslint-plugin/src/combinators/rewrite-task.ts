import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { someStarted } from '../ast/walk/started-nodes.ts';
import { forwardSignal } from '../fix/forward-signal.ts';
import type { SourceCode } from '../rule-context.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import { freeSlots } from '../types/free-slots.ts';
import type { Slot } from '../types/slots.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import type { CombinatorTask } from './combinator-tasks.ts';

/** A call of a task, with the slot by which it is to take the task's signal. */
export interface Taker {
  readonly call: TSESTree.CallExpression;
  readonly slot: Slot;
}

/**
 * The calls of this task that can take its signal. `undefined` where one has a
 * signal already, which a rewrite would have to judge.
 */
export function takersOf(
  task: Pick<CombinatorTask, 'calls'>,
  sourceCode: SourceCode,
  host: TypeHost,
): readonly Taker[] | undefined {
  const calls = task.calls.map(({ node }) => node);
  if (calls.some(call => carriesSignal(call, host, sourceCode))) return;

  const takers = calls.flatMap((call): Taker[] => {
    const [slot] = freeSlots(call, host, sourceCode);
    return slot && isThenable(host.typeOf(call), host) ? [{ call, slot }] : [];
  });
  return takers.length > 0 ? takers : undefined;
}

/** The edits that give each of these calls the signal of that name. */
export function giveSignal(
  takers: readonly Taker[],
  name: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] {
  return takers.flatMap(
    ({ call, slot }) =>
      forwardSignal(call, { slot, text: name }, fixer, sourceCode) ?? [],
  );
}

/** Whether this code can stand in a function of its own. */
export function isMovable(
  element: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return !someStarted(
    element,
    sourceCode,
    node =>
      (node.type === 'AwaitExpression' || node.type === 'YieldExpression') &&
      !isInFunctionOf(element, node),
  );
}

function isInFunctionOf(element: TSESTree.Node, inner: TSESTree.Node): boolean {
  for (let node = inner; node !== element && node.parent; node = node.parent) {
    if (isFunctionNode(node)) return true;
  }
  return false;
}
