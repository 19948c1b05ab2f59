import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/child-nodes.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import { memberName } from '../ast/member-name.ts';
import { propertyName } from '../ast/property-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import { errgroupExport } from '../groups/errgroup-export.ts';
import { enclosingMember } from '../groups/member-function.ts';
import type { RuleContext } from '../groups/rule-context.ts';
import { enclosingTask } from '../groups/task.ts';
import type { Task } from '../groups/task.ts';
import { findVariable } from '../scope/find-variable.ts';
import { mayOutlive } from '../scope/may-outlive.ts';
import { getTypeHost } from '../types/type-host.ts';
import {
  isComposedInTask,
  isMadeOfGroup,
  isMadeOfTask,
  isTaskGroup,
} from './composed-signal.ts';
import { isSignal } from './is-signal.ts';

export interface OuterSignalOptions {
  /** Whether `outer.aborted` and `outer.reason` may be asked. */
  readonly allowInspect: boolean;
  /** Whether a task may use `group.signal` of its own group. */
  readonly allowOwnGroupSignal: boolean;
}

/** The signals of the code around a task that the task works with. */
export function outerSignals(
  task: Task,
  options: OuterSignalOptions,
  context: RuleContext,
): readonly TSESTree.Expression[] {
  return outerNames(task, context).flatMap(name => {
    const signal = signalOf(name, context);
    if (!signal || !isInTask(signal, task, context)) return [];
    if (isOwn(name, signal, task, options, context)) return [];
    if (options.allowInspect && isInspected(signal, context)) return [];
    if (isComposedInTask(signal, task, context)) return [];
    return isMadeOfTask(signal, task, context) ? [] : [signal];
  });
}

type Name = TSESTree.Identifier | TSESTree.ThisExpression;

/** What the task reads of the code around it: variables, and `this`. */
function outerNames(task: Task, { sourceCode }: RuleContext): readonly Name[] {
  const scope = sourceCode.scopeManager?.acquire(task.function, true);
  const names = (scope?.through ?? []).flatMap(reference => {
    const { identifier, resolved } = reference;
    // What is global is nobody's signal.
    if (!resolved?.defs.length || !reference.isRead()) return [];
    return identifier.type === 'Identifier' && !isInType(identifier)
      ? [identifier]
      : [];
  });
  return [...names, ...outerThis(task.function, sourceCode)];
}

function isInType({ parent }: TSESTree.Identifier): boolean {
  return parent.type === 'TSTypeQuery' || parent.type === 'TSTypeReference';
}

/** Each `this` that an arrow function shares with the code around it. */
function outerThis(
  node: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
): readonly TSESTree.ThisExpression[] {
  if (node.type === 'ThisExpression') return [node];
  const hasOwnThis =
    node.type === 'ClassBody' ||
    (isFunctionNode(node) && node.type !== 'ArrowFunctionExpression');
  return hasOwnThis
    ? []
    : childNodes(node, sourceCode.visitorKeys).flatMap(child =>
        outerThis(child, sourceCode),
      );
}

/** The signal that is read here: the name, or a member of it. */
function signalOf(
  name: TSESTree.Expression,
  context: RuleContext,
): TSESTree.Expression | undefined {
  if (name.type !== 'ThisExpression' && isSignal(name, context)) return name;
  const object = wrapped(name);
  const { parent } = object;
  return parent?.type === 'MemberExpression' && parent.object === object
    ? signalOf(parent, context)
    : undefined;
}

/** Whether this runs while the task does, and not to clean up after it. */
function isInTask(
  node: TSESTree.Node,
  task: Task,
  context: RuleContext,
): boolean {
  // A nested task answers to its own group.
  if (memberAround(node, task, context) !== task.function) return false;
  if (inCleanup(node) && !inCleanup(task.function)) return false;
  const host = getTypeHost(context);
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent === task.function) return true;
    if (
      isFunctionNode(parent) &&
      mayOutlive(parent, context.sourceCode, host)
    ) {
      return false;
    }
  }
  return false;
}

/** The innermost task around this code, or, for a body, task or body. */
function memberAround(
  node: TSESTree.Node,
  { signalIndex }: Task,
  context: RuleContext,
): FunctionNode | undefined {
  return signalIndex < 0
    ? enclosingMember(node, context)?.node
    : enclosingTask(node, context)?.function;
}

/** Whether the signal is one of the group that runs the task. */
function isOwn(
  name: Name,
  signal: TSESTree.Expression,
  task: Task,
  { allowOwnGroupSignal }: OuterSignalOptions,
  context: RuleContext,
): boolean {
  if (name.type === 'Identifier') {
    const variable = findVariable(name.name, name, context.sourceCode);
    if (
      variable &&
      !isTaskGroup(name, task, context) &&
      isMadeOfGroup(variable, task, context)
    ) {
      return true;
    }
  }
  return (
    allowOwnGroupSignal &&
    signal.type === 'MemberExpression' &&
    isTaskGroup(signal.object, task, context)
  );
}

const questions = new Set(['aborted', 'reason']);

/** Whether it is only asked who has cancelled, or whether there is a signal. */
function isInspected(node: TSESTree.Node, context: RuleContext): boolean {
  const signal = wrapped(node);
  const { parent } = signal;
  if (parent?.type === 'MemberExpression' && parent.object === signal) {
    return questions.has(memberName(parent) ?? '');
  }
  if (parent?.type === 'VariableDeclarator') {
    return parent.init === signal && isQuestion(parent.id);
  }
  return (
    isCondition(signal) ||
    (parent?.type === 'CallExpression' &&
      errgroupExport(parent.callee, context) === 'isAbortOf')
  );
}

/** `signal ? a : b`, `signal && a`, `if (signal)`. */
function isCondition(value: TSESTree.Node): boolean {
  const { parent } = value;
  switch (parent?.type) {
    case 'ConditionalExpression':
    case 'IfStatement':
      return parent.test === value;
    case 'LogicalExpression':
      return parent.operator === '&&' && parent.left === value;
    default:
      return false;
  }
}

/** `const { aborted, reason } = signal`. */
function isQuestion(pattern: TSESTree.BindingName): boolean {
  return (
    pattern.type === 'ObjectPattern' &&
    pattern.properties.every(
      property =>
        property.type === 'Property' &&
        questions.has(propertyName(property) ?? ''),
    )
  );
}
