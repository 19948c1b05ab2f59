import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { groupCall } from '../groups/group-call.ts';
import type { GroupCall } from '../groups/group-call.ts';
import { groupKey, isSameGroup } from '../groups/group-key.ts';
import { asMember } from '../groups/member-function.ts';
import type { MemberFunction } from '../groups/member-function.ts';
import { asTask } from '../groups/task.ts';
import { mayOutlive } from '../lifetimes/may-outlive.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';

/**
 * The function that this group waits for and that the call is a part of: a task
 * of the group, or the body which it was made for; also from a task of another
 * group, if that one is made and so waited for inside of the function.
 */
export function ownMember(
  { node, group }: GroupCall,
  context: RuleContext,
): MemberFunction | undefined {
  const inner: FunctionNode[] = [];
  let parent: TSESTree.Node | undefined = node.parent;
  for (; parent; { parent } = parent) {
    if (!isFunctionNode(parent)) continue;
    const outer = parent;
    const member = asMember(outer, context);
    if (!member) {
      const host = getTypeHost(context);
      if (mayOutlive(outer, context.sourceCode, host)) return undefined;
    } else if (isMemberOf(member, group, context)) {
      const isJoined = inner.every(each => isJoinedIn(each, outer, context));
      return isJoined ? member : undefined;
    } else inner.push(outer);
  }
  return undefined;
}

function isMemberOf(
  { node, kind }: MemberFunction,
  group: TSESTree.Node,
  context: RuleContext,
): boolean {
  if (kind === 'task') {
    const own = groupOf(node, context);
    return own !== undefined && isSameGroup(own, group, context);
  }
  const key = groupKey(group, context);
  return (
    key !== undefined &&
    'defs' in key &&
    key.defs.some(({ name }) => name === node.params[0])
  );
}

/** Whether the group of this task is made, and so waited for, in that function. */
function isJoinedIn(
  task: FunctionNode,
  outer: TSESTree.Node,
  context: RuleContext,
): boolean {
  const group = groupOf(task, context);
  // That of `all`, `map` or `withGroup` ends with the call.
  if (!group) return true;
  const key = groupKey(group, context);
  return (
    key !== undefined &&
    'defs' in key &&
    key.defs.some(
      ({ node }) =>
        node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1],
    )
  );
}

function groupOf(
  task: FunctionNode,
  context: RuleContext,
): TSESTree.Node | undefined {
  const call = asTask(task, context)?.call;
  return call && groupCall(call, context)?.group;
}
