import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { lastStatement, leavesFunction } from '../ast/last-statement.ts';
import { isLoop } from './loop-shape.ts';

/**
 * Whether one run of this function comes to one of the two at most: they are in the
 * two branches of an `if`, in one that leaves the function and behind it, or in two cases
 * of a `switch`, and no loop brings it back.
 */
export function areAlternatives(
  one: TSESTree.Node,
  other: TSESTree.Node,
  within: TSESTree.Node,
): boolean {
  let inner = one;
  while (inner.parent && !isWithin(other, inner.parent)) inner = inner.parent;
  const fork = inner.parent;
  if (!fork || !runsOnceIn(fork, within)) return false;
  switch (fork.type) {
    case 'ConditionalExpression':
    case 'IfStatement':
      return (
        inner !== fork.test &&
        !isWithin(other, inner) &&
        !isWithin(other, fork.test)
      );
    case 'SwitchStatement':
      return areCasesApart(fork, one, other);
    case 'BlockStatement':
      return isLeftFrom(one.range[0] < other.range[0] ? one : other, fork);
    default:
      return false;
  }
}

/** Whether this runs once at most in a run of that function: in no loop or callback. */
function runsOnceIn(node: TSESTree.Node, within: TSESTree.Node): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent === within) return true;
    if (isLoop(parent) || isFunctionNode(parent)) return false;
  }
  return false;
}

/** Whether this is in a branch by which the function is left out of this block. */
function isLeftFrom(node: TSESTree.Node, block: TSESTree.Node): boolean {
  let inner = node;
  while (inner.parent && inner.parent !== block && !isFunctionNode(inner)) {
    const { parent } = inner;
    const isBranch = parent.type === 'IfStatement' && parent.test !== inner;
    if (isBranch && leavesFunction(inner as TSESTree.Statement)) return true;
    inner = parent;
  }
  return false;
}

function areCasesApart(
  { cases }: TSESTree.SwitchStatement,
  one: TSESTree.Node,
  other: TSESTree.Node,
): boolean {
  const [first, second] = [one, other]
    .map(node => cases.findIndex(each => isWithin(node, each)))
    .toSorted((left, right) => left - right);
  return (
    first !== undefined &&
    second !== undefined &&
    first !== second &&
    first >= 0 &&
    cases.slice(first, second).some(isLeft)
  );
}

const goingOn = new Set(['ExpressionStatement', 'VariableDeclaration']);

/** Whether this case ends with a jump, or with what may well be one: an `if`, a `try`. */
function isLeft({ consequent }: TSESTree.SwitchCase): boolean {
  const end = consequent.at(-1);
  const last = end && lastStatement(end);
  return last !== undefined && !goingOn.has(last.type);
}
