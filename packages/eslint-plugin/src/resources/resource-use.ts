import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../ast/call-of.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { memberOn } from '../ast/member-on.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { groupCall } from '../groups/group-call.ts';
import type { GroupCall } from '../groups/group-call.ts';
import { starters } from '../groups/starters.ts';
import { asTask } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { isTypeOnly } from '../variables/is-type-only.ts';

/** Where a task of a group uses something of the code around it. */
export interface ResourceUse {
  readonly name: TSESTree.Identifier | TSESTree.JSXIdentifier;
  /** The call that starts the task. */
  readonly start: GroupCall;
}

/**
 * Each task of a group that uses this resource, or a part of it that a constant
 * holds, by the first mention of it.
 */
export function usesInTasks(
  resource: TSESLint.Scope.Variable,
  context: RuleContext,
): readonly ResourceUse[] {
  const uses = new Map<TSESTree.Node, ResourceUse>();
  for (const name of mentionsOf(resource, context)) {
    for (const start of startsAround(name, resource, context)) {
      if (!uses.has(start.node)) uses.set(start.node, { name, start });
    }
  }
  return [...uses.values()];
}

function mentionsOf(
  { references }: TSESLint.Scope.Variable,
  { sourceCode }: RuleContext,
): readonly ResourceUse['name'][] {
  const values = references.filter(each => !isTypeOnly(each));
  return values.flatMap(({ identifier }) => {
    const declarator = declaratorAround(identifier);
    if (declarator?.parent.kind !== 'const') return identifier;
    const parts = sourceCode.getDeclaredVariables(declarator);
    const names = parts
      .flatMap(part => part.references)
      .map(part => part.identifier);
    return isKeptIn(identifier) ? names : names.filter(isCalled);
  });
}

/** `stack.use(connection)`: the stack disposes of what it gives back. */
function isKeptIn(stack: TSESTree.Node): boolean {
  return keepers.has(methodCallOn(stack)?.name ?? '');
}

const keepers = new Set(['adopt', 'use']);

/** The declaration whose value is this, or a member of it, or kept in it. */
function declaratorAround(
  name: TSESTree.Node,
): TSESTree.VariableDeclarator | undefined {
  const kept = isKeptIn(name) ? methodCallOn(name)?.node : undefined;
  const value = wrapped(kept ?? name);
  const member = memberOn(value);
  if (member) return declaratorAround(member);
  const { parent } = value;
  return parent?.type === 'VariableDeclarator' && parent.init === value
    ? parent
    : undefined;
}

/** Whether it, or a method of it, is called: a number that was read lives on. */
function isCalled(name: TSESTree.Node): boolean {
  const member = memberOn(name);
  return member ? isCalled(member) : callOf(name) !== undefined;
}

/**
 * The calls whose tasks this is a part of, by their functions, or by what is bound to
 * them: one task may start another. Not a task that the resource is declared in.
 */
function startsAround(
  name: TSESTree.Node,
  { defs: [definition] }: TSESLint.Scope.Variable,
  context: RuleContext,
): readonly GroupCall[] {
  const starts: GroupCall[] = [];
  let inner = name;
  for (let { parent } = name; parent; { parent } = parent) {
    if (definition && isWithin(definition.name, parent)) break;
    const start = startOf(parent, inner, context);
    if (start && !starts.some(({ node }) => node === start.node)) {
      starts.push(start);
    }
    inner = parent;
  }
  return starts;
}

function startOf(
  node: TSESTree.Node,
  inner: TSESTree.Node,
  context: RuleContext,
): GroupCall | undefined {
  if (isFunctionNode(node)) {
    const call = asTask(node, context)?.call;
    return call && groupCall(call, context);
  }
  if (node.type !== 'CallExpression' || node.arguments[0] !== inner) {
    return undefined;
  }
  const start = groupCall(node, context);
  return start && starters.has(start.method) ? start : undefined;
}
