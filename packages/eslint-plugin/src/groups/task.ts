import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { memoPerNode } from '../memo-per-node.ts';
import type { RuleContext } from '../rule-context.ts';
import { makerOf, makingsOf } from '../variables/made-function.ts';
import { usesOf } from '../variables/resolve-function.ts';
import { soleRead } from '../variables/sole-read.ts';
import { mayHaveGroups } from './may-have-groups.ts';
import { taskPlaces } from './task-places.ts';

/** A function that a group runs. */
export interface Task {
  /** The call that hands the function over. */
  readonly call: TSESTree.CallExpression;
  readonly function: FunctionNode;
  /** Which parameter is given the signal; -1 for a body, which has the group. */
  readonly signalIndex: number;
  /** What runs it, as in {@link TaskPlace}. */
  readonly runner: string;
  /** What makes it, where the group is given the result of a call: `load(id)`. */
  readonly maker?: FunctionNode;
}

/**
 * The innermost task that this node is in, be it of `go`, `tryGo`, `start` or
 * of a function like `all` and `map`, through nested functions.
 */
export function enclosingTask(
  node: TSESTree.Node,
  context: RuleContext,
): Task | undefined {
  for (let outer = node.parent; outer; outer = outer.parent) {
    const task = isFunctionNode(outer) ? asTask(outer, context) : undefined;
    if (task) return task;
  }
  return undefined;
}

/** This function as a task, if it is handed to a group as one. */
export function asTask(
  node: FunctionNode,
  context: RuleContext,
): Task | undefined {
  return mayHaveGroups(context) ? taskOf(node, context) : undefined;
}

const taskOf = memoPerNode((node: FunctionNode, context): Task | undefined => {
  const [first] = usesOf(node, context.sourceCode).flatMap(use => {
    const place = taskPlaceOf(use, context);
    return place ? [place] : [];
  });
  const place = first ?? placeOfMade(node, context);
  return place && { ...place, function: node };
});

/** How a function is run that another one makes for tasks alone: `group.go(load(id))`. */
function placeOfMade(
  node: FunctionNode,
  context: RuleContext,
): Place | undefined {
  const [first, ...others] = makingsOf(node, context.sourceCode).map(call =>
    taskPlaceOf(call, context),
  );
  const maker = makerOf(node);
  return first &&
    maker &&
    others.every(each => each?.signalIndex === first.signalIndex)
    ? { ...first, maker }
    : undefined;
}

type Place = Omit<Task, 'function'>;

/** How a function that stands here is run as a task, if it is. */
export function taskPlaceOf(
  use: TSESTree.Node,
  context: RuleContext,
): Place | undefined {
  let depth = 0;
  for (let { parent } = use; parent; { parent } = parent) {
    if (parent.type === 'VariableDeclarator') {
      // A list of tasks with a name, which is only there to be run.
      const read = soleRead(parent, context.sourceCode);
      if (!read?.parent) return undefined;
      ({ parent } = read);
    }
    if (parent.type === 'CallExpression') {
      const place = taskPlaces(parent, context).find(
        ({ node }) => node === use,
      );
      if (place) return { ...place, call: parent };
    } else if (!between.has(parent.type)) {
      return undefined;
    }
    // Of a mapper that makes the tasks, and not of functions in there.
    if (isFunctionNode(parent) && (depth += 1) > 1) return undefined;
  }
  return undefined;
}

// What may stand between a task and the call that runs it.
const between = new Set([
  'ArrayExpression',
  'ArrowFunctionExpression',
  'BlockStatement',
  'ChainExpression',
  'ConditionalExpression',
  'FunctionExpression',
  'LogicalExpression',
  'MemberExpression',
  'ObjectExpression',
  'Property',
  'ReturnStatement',
  'SpreadElement',
  'TSAsExpression',
  'TSSatisfiesExpression',
]);
