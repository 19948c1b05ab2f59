import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { mayOutlive } from '../lifetimes/may-outlive.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { usesOf } from '../variables/resolve-function.ts';
import { isGroupBody } from './group-body.ts';
import { asTask } from './task.ts';

/** A function that a group waits for before it settles. */
export interface MemberFunction {
  readonly node: FunctionNode;
  readonly kind: 'body' | 'task';
}

/**
 * The task, or the body of a `withGroup`, that this code is a part of: seen from
 * functions that are done by the time it is, and not from listeners and timers.
 */
export function enclosingMember(
  node: TSESTree.Node,
  context: RuleContext,
): MemberFunction | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (!isFunctionNode(parent)) continue;
    const member = asMember(parent, context);
    if (member) return member;
    if (mayOutlive(parent, context.sourceCode, getTypeHost(context))) return;
  }
  return undefined;
}

/** This function as one that a group waits for. */
export function asMember(
  node: FunctionNode,
  context: RuleContext,
): MemberFunction | undefined {
  if (asTask(node, context)) return { node, kind: 'task' };
  return usesOf(node, context.sourceCode).some(use => isGroupBody(use, context))
    ? { node, kind: 'body' }
    : undefined;
}
