import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { errgroupExport } from './errgroup-export.ts';
import type { Task } from './task.ts';

/** Whether a function that stands here is the body of a `withGroup`. */
export function isGroupBody(use: TSESTree.Node, context: RuleContext): boolean {
  return bodyCall(use, context) !== undefined;
}

/**
 * This literal as the body of a `withGroup`: a member of the group, like a task,
 * that is given the group in place of a signal.
 */
export function asBody(
  node: FunctionNode,
  context: RuleContext,
): Task | undefined {
  const call = bodyCall(wrapped(node), context);
  return call && { call, function: node, signalIndex: -1, runner: 'withGroup' };
}

function bodyCall(
  use: TSESTree.Node,
  context: RuleContext,
): TSESTree.CallExpression | undefined {
  const { parent } = use;
  return parent?.type === 'CallExpression' &&
    parent.arguments[0] === use &&
    errgroupExport(parent.callee, context) === 'withGroup'
    ? parent
    : undefined;
}
