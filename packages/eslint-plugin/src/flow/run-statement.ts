import type { TSESTree } from '@typescript-eslint/utils';

import { join } from './facts.ts';
import type { Facts } from './facts.ts';
import { statementFrame } from './jump-targets.ts';
import type { Jump } from './jump-targets.ts';
import { isLoop, loopShape } from './loop-shape.ts';
import type { LoopNode } from './loop-shape.ts';
import type { Machine } from './machine.ts';
import { runTest } from './run-test.ts';

type Visit = (node: TSESTree.Node | null | undefined) => void;

/** Runs a statement that decides where the code goes on; `false` for others. */
export function runStatement(
  node: TSESTree.Node,
  machine: Machine,
  visit: Visit,
): boolean {
  switch (node.type) {
    case 'BreakStatement':
      machine.jump(node, labelled('break', node.label));
      break;
    case 'ContinueStatement':
      machine.jump(node, labelled('continue', node.label));
      break;
    case 'ReturnStatement':
      visit(node.argument);
      machine.note(machine.reached, node);
      machine.jump(node, { kind: 'return' });
      break;
    case 'ThrowStatement':
      visit(node.argument);
      machine.note(machine.reached, node);
      machine.jump(node, { kind: 'throw' });
      break;
    case 'LabeledStatement':
      runLabelled(node, machine, visit);
      break;
    case 'SwitchStatement':
      runSwitch(node, machine, visit);
      break;
    case 'TryStatement':
      runTry(node, machine, visit);
      break;
    default:
      if (!isLoop(node)) return false;
      runLoop(node, [], machine, visit);
  }
  return true;
}

function labelled(
  kind: 'break' | 'continue',
  label: TSESTree.Identifier | null,
): Jump {
  return label ? { kind, label: label.name } : { kind };
}

function runLabelled(
  { body, label }: TSESTree.LabeledStatement,
  machine: Machine,
  visit: Visit,
): void {
  if (isLoop(body)) {
    runLoop(body, [label.name], machine, visit);
    return;
  }
  const frame = statementFrame([label.name], []);
  machine.within(frame, () => {
    visit(body);
  });
  machine.facts = join(machine.facts, frame.breaks);
}

function runLoop(
  node: LoopNode,
  labels: readonly string[],
  machine: Machine,
  visit: Visit,
): void {
  const { start, first, body, last, endsFirst, isEndless } = loopShape(node);
  const frame = statementFrame(labels, ['break', 'continue']);
  let end: Facts;
  visit(start);
  machine.repeat(() => {
    if (node.type === 'ForOfStatement' && node.await) machine.mayThrow(node);
    const before = runTest(first, machine, visit);
    if (endsFirst) end = join(end, before.unmet);
    machine.facts = before.met;
    machine.within(frame, () => {
      visit(body);
    });
    machine.facts = join(machine.facts, frame.continues);
    const after = runTest(last, machine, visit);
    if (!endsFirst) end = join(end, after.unmet);
    machine.facts = after.met;
  });
  machine.facts = join(isEndless ? undefined : end, frame.breaks);
}

function runSwitch(
  { discriminant, cases }: TSESTree.SwitchStatement,
  machine: Machine,
  visit: Visit,
): void {
  const frame = statementFrame([], ['break']);
  visit(discriminant);
  let unmatched = machine.facts;
  machine.facts = undefined;
  machine.within(frame, () => {
    for (const { test, consequent } of cases) {
      const fallen = machine.facts;
      machine.facts = unmatched;
      visit(test);
      unmatched = machine.facts;
      machine.facts = join(unmatched, fallen);
      consequent.forEach(visit);
    }
  });
  const isTotal = cases.some(({ test }) => test === null);
  const ends = join(machine.facts, frame.breaks);
  machine.facts = join(isTotal ? undefined : unmatched, ends);
}

function runTry(
  { block, handler, finalizer }: TSESTree.TryStatement,
  machine: Machine,
  visit: Visit,
): void {
  const runBlocks = (): void => {
    const frame = { kind: 'catch' as const, thrown: undefined as Facts };
    if (!handler) {
      visit(block);
      return;
    }
    machine.within(frame, () => {
      visit(block);
    });
    const end = machine.facts;
    machine.facts = frame.thrown;
    visit(handler);
    machine.facts = join(machine.facts, end);
  };
  const runFinally = (): void => {
    visit(finalizer);
  };
  if (finalizer)
    machine.within({ kind: 'finally', run: runFinally }, runBlocks);
  else runBlocks();
  runFinally();
}
