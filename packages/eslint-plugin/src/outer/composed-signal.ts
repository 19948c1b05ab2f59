import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { isMemberName } from '../ast/is-member-name.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { groupKey } from '../groups/group-key.ts';
import { groupOfTask } from '../groups/group-of-task.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { isSignal } from '../signals/is-signal.ts';
import { lineage, listAddedTo } from '../signals/lineage.ts';
import { declaratorOf } from '../variables/declarator-of.ts';
import { findVariable } from '../variables/find-variable.ts';
import { alternativeTo } from './alternative-to.ts';

/**
 * Whether this signal stands beside the signal of the task, in one list, literal
 * or call: `AbortSignal.any([signal, outer])`, `signal ?? outer`. What such code
 * makes aborts with the task. So does what is made of a list that is pushed both.
 * In `slow ? outer : signal` it stands in the place of that signal.
 */
export function isComposedInTask(
  node: TSESTree.Node,
  task: Task,
  context: RuleContext,
): boolean {
  const others = new Set<TSESTree.Node>([node]);
  let widest: TSESTree.Node = node;
  for (let { parent } = node; parent; { parent } = parent) {
    if (isFunctionNode(parent) || /Statement$|Declarator$/u.test(parent.type)) {
      break;
    }
    const other = alternativeTo(widest);
    if (other) others.add(other);
    widest = parent;
    if (parent.type === 'CallExpression' || parent.type === 'NewExpression') {
      break;
    }
  }
  const list = listAddedTo(widest);
  return (
    mentions(
      widest,
      others,
      context,
      name =>
        isTaskSignal(name, task, context) || isOfTask(name, task, context),
    ) ||
    (list !== undefined && isMadeOfTask(list, task, context))
  );
}

/**
 * Whether this signal aborts with the task by way of a listener or a list:
 * `signal.addEventListener('abort', () => controller.abort())`.
 */
export function isMadeOfTask(
  signal: TSESTree.Node,
  task: Task,
  context: RuleContext,
): boolean {
  if (
    signal.type === 'MemberExpression' &&
    isTaskGroup(signal.object, task, context)
  ) {
    return false;
  }
  const { variables, origins } = lineage(signal, context);
  const names = [...variables].flatMap(({ identifiers }) => identifiers);
  return [...names, ...origins].some(each => isTaskSignal(each, task, context));
}

/** Whether the value of this variable is made with the group of the task. */
export function isMadeOfGroup(
  variable: TSESLint.Scope.Variable,
  task: Task,
  context: RuleContext,
): boolean {
  const init = declaratorOf(variable)?.init;
  return (
    !!init &&
    mentions(init, new Set(), context, name => isTaskGroup(name, task, context))
  );
}

/** Whether this is the group that runs the task. */
export function isTaskGroup(
  node: TSESTree.Node,
  task: Task,
  context: RuleContext,
): boolean {
  const group =
    task.signalIndex < 0 ? task.function.params[0] : groupOfTask(task);
  const key = group && groupKey(group, context);
  return key !== undefined && groupKey(node, context) === key;
}

function isTaskSignal(
  node: TSESTree.Node,
  task: Task,
  context: RuleContext,
): boolean {
  if (isTaskGroup(node, task, context)) return true;
  if (node.type !== 'Identifier') return false;
  const definition = findVariable(node.name, node, context.sourceCode)?.defs[0];
  return (
    definition?.node === task.function &&
    task.function.params[task.signalIndex] === definition.name
  );
}

/** A variable that is given the signal of the task, or one that is made of it. */
function isOfTask(
  name: TSESTree.Node,
  task: Task,
  context: RuleContext,
): boolean {
  if (name.type !== 'Identifier') return false;
  const variable = findVariable(name.name, name, context.sourceCode);
  const isCopy = variable?.references.some(
    ({ writeExpr }) => writeExpr && isTaskSignal(writeExpr, task, context),
  );
  return (
    isCopy === true ||
    (isSignal(name, context) && isMadeOfTask(name, task, context))
  );
}

/** Whether `isIt` holds somewhere in this code, but in what is left out. */
function mentions(
  code: TSESTree.Node,
  leftOut: ReadonlySet<TSESTree.Node>,
  { sourceCode }: RuleContext,
  isIt: (node: TSESTree.Node) => boolean,
): boolean {
  return someNode(
    code,
    sourceCode,
    isIt,
    node => leftOut.has(node) || isFunctionNode(node) || isMemberName(node),
  );
}
