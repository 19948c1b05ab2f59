import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/literals/find-property.ts';
import type { GroupCall } from '../groups/group-call.ts';
import { optionsOfGroup } from '../groups/options-of-group.ts';
import { isWaitedFor } from '../promises/is-waited-for.ts';
import type { RuleContext } from '../rule-context.ts';
import { writtenOptions } from '../variables/written-options.ts';
import { isJoinedByHand } from './is-joined-by-hand.ts';

/**
 * Whether this call starts something in a group with a limit and the code around
 * it waits until that is done: `await group.go(task).promise`, or
 * `await group.start(service)`.
 */
export function isAwaitedChild(call: GroupCall, context: RuleContext): boolean {
  const { method, node } = call;
  if (method === 'start') {
    return (
      isWaitedFor(node, 'some', context.sourceCode) && isLimited(call, context)
    );
  }
  return (
    method === 'go' &&
    isJoinedByHand(node, context.sourceCode) &&
    isLimited(call, context)
  );
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
