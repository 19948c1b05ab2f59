import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { usesOf } from '../ast/resolve-function.ts';
import { errgroupExport } from './errgroup-export.ts';
import { isGroup } from './is-group.ts';
import type { RuleContext } from './rule-context.ts';

/** A function that a group runs. */
export interface Task {
  /** The call that hands the function over. */
  readonly call: TSESTree.CallExpression;
  readonly function: FunctionNode;
  /** Which parameter is given the signal. */
  readonly signalIndex: number;
}

/** The task that `group.go(task)` or `group.tryGo(task)` is given. */
export function getTask(
  call: TSESTree.CallExpression,
  context: RuleContext,
): TSESTree.Expression | undefined {
  const [task] = call.arguments;
  if (!task || task.type === 'SpreadElement') return undefined;
  const method = methodCall(call);
  if (method?.name !== 'go' && method?.name !== 'tryGo') return undefined;
  return isGroup(method.object, context) ? task : undefined;
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

const memo = new WeakMap<TSESTree.Node, Task | undefined>();

/** This function as a task, if it is handed to a group as one. */
export function asTask(
  node: FunctionNode,
  context: RuleContext,
): Task | undefined {
  if (!memo.has(node)) {
    const [first] = usesOf(node, context.sourceCode).flatMap(use => {
      const place = placeOf(use, context);
      return place ? [{ ...place, function: node }] : [];
    });
    memo.set(node, first);
  }
  return memo.get(node);
}

/** Whether a function that stands here is run as a task. */
export function isTaskPlace(use: TSESTree.Node, context: RuleContext): boolean {
  return placeOf(use, context) !== undefined;
}

type Place = Omit<Task, 'function'>;

function placeOf(use: TSESTree.Node, context: RuleContext): Place | undefined {
  let argument = use;
  // `all([task, …])` and `all({ user: task })`.
  if (argument.parent?.type === 'Property') argument = argument.parent;
  if (
    argument.parent?.type === 'ArrayExpression' ||
    argument.parent?.type === 'ObjectExpression'
  ) {
    argument = argument.parent;
  }
  const call = argument.parent;
  if (call?.type !== 'CallExpression') return undefined;
  const index = call.arguments.indexOf(argument as TSESTree.Expression);
  const isListed = argument !== use;

  if (isListed) {
    return index === 0 && takes(listTakers, call, context)
      ? { call, signalIndex: 0 }
      : undefined;
  }
  if (index === 1 && takes(mapperTakers, call, context)) {
    return { call, signalIndex: 1 };
  }
  if (index !== 0) return undefined;
  if (getTask(call, context) === use || isService(call, context)) {
    return { call, signalIndex: 0 };
  }
  return undefined;
}

const listTakers = new Set(['all', 'allSettled', 'any', 'race']);
const mapperTakers = new Set(['map', 'forEach', 'stream']);

function takes(
  names: ReadonlySet<string>,
  { callee }: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const name = errgroupExport(callee, context);
  return name !== undefined && names.has(name);
}

function isService(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const method = methodCall(call);
  return method?.name === 'start' && isGroup(method.object, context);
}
