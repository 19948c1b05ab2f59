import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/find-property.ts';
import { isWaitedFor } from '../ast/is-waited-for.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { GroupCall } from '../groups/group-call.ts';
import { groupKey } from '../groups/group-key.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import type { RuleContext } from '../groups/rule-context.ts';

/**
 * Whether this call starts something in a group with a limit and the code around
 * it waits until that is done: `await group.go(task).promise`, also by way of a
 * constant, or `await group.start(service)`.
 */
export function isAwaitedChild(call: GroupCall, context: RuleContext): boolean {
  const { method, node } = call;
  if (method === 'start') {
    return (
      isWaitedFor(node, 'some', context.sourceCode) && isLimited(call, context)
    );
  }
  if (method !== 'go') return false;
  return (
    handlesOf(node, context).some(handle => {
      const member = wrapped(handle).parent;
      return (
        member?.type === 'MemberExpression' &&
        memberName(member) === 'promise' &&
        isWaitedFor(member, 'some', context.sourceCode)
      );
    }) && isLimited(call, context)
  );
}

/** The call, and where the constant is read that it is kept in. */
function handlesOf(
  call: TSESTree.Node,
  { sourceCode }: RuleContext,
): readonly TSESTree.Node[] {
  const { parent } = wrapped(call);
  if (parent?.type !== 'VariableDeclarator') return [call];
  return sourceCode
    .getDeclaredVariables(parent)
    .flatMap(({ references }) => references)
    .map(({ identifier }) => identifier);
}

/** Whether the file shows that no more than so many tasks of this group run. */
function isLimited({ group }: GroupCall, context: RuleContext): boolean {
  const key = groupKey(group, context);
  return groupsInFile(context).creations.some(({ node, holder }) => {
    if (!key || holder?.variable !== key) return false;
    const options = node.arguments[0] && unwrap(node.arguments[0]);
    const limit =
      options?.type === 'ObjectExpression' && findProperty(options, 'limit');
    return limit && !isUnlimited(limit.value);
  });
}

function isUnlimited(value: TSESTree.Node): boolean {
  return (
    value.type === 'Identifier' &&
    ['Infinity', 'undefined'].includes(value.name)
  );
}
