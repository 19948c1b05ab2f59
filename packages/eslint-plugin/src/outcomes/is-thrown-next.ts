import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { groupKey, isSameGroup } from '../groups/group-key.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import type { RuleContext } from '../rule-context.ts';
import type { Loss } from './trail.ts';

/**
 * Whether the next thing to happen is that the group is disposed of, which throws the
 * failure that nobody has looked at: the wait is the last statement of the block of its
 * `await using`, or of a `try` whose `finally` begins with the disposal.
 */
export function isThrownNext(
  group: TSESTree.Expression,
  { fault, node, holder }: Loss,
  context: RuleContext,
): boolean {
  const statement = node.parent;
  if (fault !== 'dropped' || holder) return false;
  if (statement?.type !== 'ExpressionStatement') return false;
  const block = statement.parent;
  if (block.type !== 'BlockStatement' && block.type !== 'Program') return false;
  if (block.body.at(-1) !== statement) return false;
  return (
    isDeclaredUsing(group, block, context) ||
    isDisposedInFinally(group, block, context)
  );
}

function isDeclaredUsing(
  group: TSESTree.Expression,
  block: TSESTree.BlockStatement | TSESTree.Program,
  context: RuleContext,
): boolean {
  const key = groupKey(group, context);
  const declarator = key && 'defs' in key ? key.defs[0]?.node : undefined;
  return (
    declarator?.type === 'VariableDeclarator' &&
    declarator.parent.kind === 'await using' &&
    declarator.parent.parent === block
  );
}

function isDisposedInFinally(
  group: TSESTree.Expression,
  block: TSESTree.BlockStatement | TSESTree.Program,
  context: RuleContext,
): boolean {
  const { parent } = block;
  if (parent?.type !== 'TryStatement' || parent.block !== block) return false;
  const first = parent.handler ? undefined : parent.finalizer?.body[0];
  return (
    first?.type === 'ExpressionStatement' &&
    groupsInFile(context).calls.some(
      call =>
        call.method === 'asyncDispose' &&
        isWithin(call.node, first) &&
        isSameGroup(call.group, group, context),
    )
  );
}
