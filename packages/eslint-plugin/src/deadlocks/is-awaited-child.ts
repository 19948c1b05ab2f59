import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/literals/find-property.ts';
import { memberName } from '../ast/member-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { GroupCall } from '../groups/group-call.ts';
import { optionsOfGroup } from '../groups/options-of-group.ts';
import { isWaitedFor } from '../promises/is-waited-for.ts';
import type { RuleContext } from '../rule-context.ts';
import { writtenOptions } from '../variables/written-options.ts';

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
  return optionsOfGroup(group, context).some(options => {
    const written = writtenOptions(options, context.sourceCode);
    const limit = written && findProperty(written.literal, 'limit');
    return limit && !isUnlimited(limit.value);
  });
}

function isUnlimited(value: TSESTree.Node): boolean {
  return (
    value.type === 'Identifier' &&
    ['Infinity', 'undefined'].includes(value.name)
  );
}
