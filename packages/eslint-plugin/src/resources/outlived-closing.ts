import type { TSESTree } from '@typescript-eslint/utils';

import { closingName } from '../ast/closing-name.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isWithin } from '../ast/is-within.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import {
  groupDeclaration,
  isJoinedBefore,
  isLeftToCaller,
} from './is-joined.ts';
import type { OutlivedResource } from './outlived-using.ts';
import { usesInTasks } from './resource-use.ts';

/**
 * The tasks that use what this `finally` closes and may go on after it: they
 * were started before, and nothing has waited for them by then.
 */
export function outlivedClosing(
  { finalizer }: TSESTree.TryStatement,
  context: RuleContext,
): readonly OutlivedResource[] {
  return (finalizer?.body ?? []).flatMap(statement => {
    const closed = closedBy(statement);
    const resource =
      closed && findVariable(closed.name, closed, context.sourceCode);
    if (!resource) return [];
    return usesInTasks(resource, context)
      .filter(use => isOpenTask(use, statement, context))
      .map(use => ({ ...use, resource }));
  });
}

/** What this statement closes: `c.close()`, `await c[Symbol.asyncDispose]()`. */
function closedBy(
  statement: TSESTree.Statement,
): TSESTree.Identifier | undefined {
  if (statement.type !== 'ExpressionStatement') return undefined;
  const value = unwrap(statement.expression);
  const call =
    value.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  if (call.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const object = unwrap(callee.object);
  return object.type === 'Identifier' && closings.has(closingName(callee))
    ? object
    : undefined;
}

const closings = new Set([
  'asyncDispose',
  'close',
  'destroy',
  'disconnect',
  'dispose',
  'end',
  'release',
]);

function isOpenTask(
  { name, start }: Pick<OutlivedResource, 'name' | 'start'>,
  closing: TSESTree.Statement,
  context: RuleContext,
): boolean {
  const { parent: block } = closing;
  const attempt = block.parent;
  if (attempt?.type !== 'TryStatement' || isIterated(name)) return false;
  const owner = enclosingFunction(closing);
  if (enclosingFunction(start.node) !== owner) return false;
  if (!isWithin(start.node, attempt.block)) return false;
  const group = groupDeclaration(start.group, context);
  // One that is made in the block is waited for at the end of it, or by the caller.
  if (
    group &&
    isWithin(group, attempt.block) &&
    !isLeftToCaller(owner, start, context)
  )
    return false;
  return !isJoinedBefore(closing.range[0], start, context);
}

/** Closing a queue is how its consumers are told to end. */
function isIterated(name: TSESTree.Node): boolean {
  const value = wrapped(name);
  const { parent } = value;
  return parent?.type === 'ForOfStatement' && parent.right === value;
}
