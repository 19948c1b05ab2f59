import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { isNullish } from '../ast/is-nullish.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { asBody } from '../groups/group-body.ts';
import { groupOfTask } from '../groups/group-of-task.ts';
import { asTask } from '../groups/task.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { bridgedSignals } from './bridged-signals.ts';
import { givenSignals, signalsOfLiteral } from './given-signals.ts';

type Variable = TSESLint.Scope.Variable;

export interface Lineage {
  /** The variables on the way: signals, and what holds one or makes one. */
  readonly variables: ReadonlySet<Variable>;
  /**
   * Where the way ends: what makes a signal of no other, a parameter, or code
   * that cannot be followed.
   */
  readonly origins: ReadonlySet<TSESTree.Node>;
}

/**
 * What this signal, or the object that holds it, derives from: through copies,
 * `controller.signal`, `AbortSignal.any`, any call that is given a signal, a
 * group and its tasks, lists that signals are pushed to, and listeners by which
 * one signal aborts the controller of another.
 *
 * A variable stands for everything it is ever given.
 */
export function lineage(signal: TSESTree.Node, context: RuleContext): Lineage {
  const variables = new Set<Variable>();
  const origins = new Set<TSESTree.Node>();
  const pending = [signal];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const node = unwrap(next);
    const variable = variableOf(node, context);
    if (variable && variables.has(variable)) continue;
    if (variable) variables.add(variable);
    const parents = variable
      ? parentsOfVariable(variable, context)
      : parentsOf(node, context);
    pending.push(...parents);
    const isEnd =
      parents.length === 0 || (variable && isGiven(variable, context));
    if (isEnd && !isNullish(node)) origins.add(variable?.defs[0]?.name ?? node);
  }
  return { variables, origins };
}

function variableOf(
  node: TSESTree.Node,
  { sourceCode }: RuleContext,
): Variable | undefined {
  if (node.type !== 'Identifier') return undefined;
  const variable = findVariable(node.name, node, sourceCode);
  return variable?.defs.length ? variable : undefined;
}

/** Whether callers that are out of sight give it its value. */
function isGiven(variable: Variable, context: RuleContext): boolean {
  const [definition] = variable.defs;
  return (
    definition !== undefined &&
    isFunctionNode(definition.node) &&
    definition.name !== definition.node.id &&
    signalsOfTask(variable, context).length === 0
  );
}

/** The expressions that the value of this one comes from. */
function parentsOf(
  node: TSESTree.Node,
  context: RuleContext,
): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.flatMap(element => valueOf(element) ?? []);
    case 'AssignmentExpression':
      return [node.right];
    case 'AwaitExpression':
      return [node.argument];
    case 'CallExpression':
    case 'NewExpression':
      return givenSignals(node, context);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'LogicalExpression':
      return [node.left, node.right];
    case 'MemberExpression':
      return node.object.type === 'ThisExpression' ? [] : [node.object];
    case 'ObjectExpression':
      return signalsOfLiteral(node, context);
    default:
      return [];
  }
}

function valueOf(
  element: TSESTree.SpreadElement | TSESTree.Expression | null,
): TSESTree.Node | undefined {
  return element?.type === 'SpreadElement'
    ? element.argument
    : (element ?? undefined);
}

function parentsOfVariable(
  variable: Variable,
  context: RuleContext,
): readonly TSESTree.Node[] {
  return [
    ...variable.references.flatMap(({ writeExpr }) => writeExpr ?? []),
    ...variable.references.flatMap(({ identifier }) => addedTo(identifier)),
    ...signalsOfTask(variable, context),
    ...bridgedSignals(variable, context),
  ];
}

/** What `list.push(…)` and `set.add(…)` add. */
function addedTo(list: TSESTree.Node): readonly TSESTree.Node[] {
  const call = list.parent?.parent;
  return call?.type === 'CallExpression' && listAddedTo(call) === list
    ? call.arguments.map(each =>
        each.type === 'SpreadElement' ? each.argument : each,
      )
    : [];
}

/** The `list` of `list.push(…)`, which this code is, or of `set.add(…)`. */
export function listAddedTo(node: TSESTree.Node): TSESTree.Node | undefined {
  const call = methodCall(node);
  return call && ['add', 'push', 'unshift'].includes(call.name)
    ? call.object
    : undefined;
}

/**
 * What the signal of a task is made of: the group, or the options of `all`; and
 * of what the group of a body is, the options of `withGroup`.
 */
export function signalsOfTask(
  { defs: [definition] }: Variable,
  context: RuleContext,
): readonly TSESTree.Node[] {
  if (!definition || !isFunctionNode(definition.node)) return [];
  const { node, name } = definition;
  const body = node.params[0] === name ? asBody(node, context) : undefined;
  const task = body ?? asTask(node, context);
  return task && (body || node.params[task.signalIndex] === name)
    ? parentsOfTask(task, context)
    : [];
}

/** What the group has its signal of that runs this task. */
export function parentsOfTask(
  task: Task,
  context: RuleContext,
): readonly TSESTree.Node[] {
  const group = groupOfTask(task);
  return group ? [group] : givenSignals(task.call, context);
}
