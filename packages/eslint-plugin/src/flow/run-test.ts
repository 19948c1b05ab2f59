import type { TSESTree } from '@typescript-eslint/utils';

import { join } from './facts.ts';
import type { Facts } from './facts.ts';
import type { Machine } from './machine.ts';

/** What holds where a condition is met, and where it is not. */
export interface Outcomes {
  readonly met: Facts;
  readonly unmet: Facts;
}

/** Runs a condition, of which not every way comes by every part: `isLast || isOver()`. */
export function runTest(
  node: TSESTree.Node | null,
  machine: Machine,
  visit: (node: TSESTree.Node | null) => void,
): Outcomes {
  const run = (part: TSESTree.Node): Outcomes => runTest(part, machine, visit);
  const outcomes =
    node?.type === 'LogicalExpression' && node.operator !== '??'
      ? runOperands(node, machine, run)
      : node?.type === 'UnaryExpression' && node.operator === '!'
        ? opposite(run(node.argument))
        : undefined;
  if (!node || !outcomes) {
    visit(node);
    return { met: machine.facts, unmet: machine.facts };
  }
  machine.facts = join(outcomes.met, outcomes.unmet);
  machine.note(machine.reached, node);
  return outcomes;
}

function runOperands(
  { left, operator, right }: TSESTree.LogicalExpression,
  machine: Machine,
  run: (part: TSESTree.Node) => Outcomes,
): Outcomes {
  const first = run(left);
  machine.facts = operator === '||' ? first.unmet : first.met;
  const second = run(right);
  return operator === '||'
    ? { met: join(first.met, second.met), unmet: second.unmet }
    : { met: second.met, unmet: join(first.unmet, second.unmet) };
}

function opposite({ met, unmet }: Outcomes): Outcomes {
  return { met: unmet, unmet: met };
}
