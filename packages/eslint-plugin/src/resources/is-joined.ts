import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { GroupCall } from '../groups/group-call.ts';
import { groupKey, isSameGroup } from '../groups/group-key.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import { isDropped } from '../promises/is-detached.ts';
import { endOfChain } from '../promises/promise-chain.ts';
import type { RuleContext } from '../rule-context.ts';

/**
 * Whether the code between this start of a task and `end` may wait for the task:
 * for its group, or for the promise of any task.
 */
export function isJoinedBefore(
  end: number,
  start: GroupCall,
  context: RuleContext,
): boolean {
  const [, begin] = start.node.range;
  const between = context.sourceCode.text.slice(begin, end);
  if (/\.promise\b/u.test(between)) return true;
  const isUnknown = groupKey(start.group, context) === undefined;
  return groupsInFile(context).calls.some(
    ({ node, group, method }) =>
      (method === 'wait' || method === 'asyncDispose') &&
      node.range[0] >= begin &&
      node.range[1] <= end &&
      !isDropped(endOfChain(node)) &&
      !isLeftToCaller(node, start) &&
      (isUnknown || isSameGroup(group, start.group, context)),
  );
}

/** `return group.wait()`, without an `await`: what is disposed of goes before that. */
function isLeftToCaller(wait: TSESTree.Node, start: GroupCall): boolean {
  return (
    endOfChain(wait).parent?.type === 'ReturnStatement' &&
    enclosingFunction(wait) === enclosingFunction(start.node)
  );
}

/** Where the variable is declared that holds the group, if one does. */
export function groupDeclaration(
  group: TSESTree.Node,
  context: RuleContext,
): TSESTree.Node | undefined {
  const key = groupKey(group, context);
  return key && 'defs' in key ? key.defs[0]?.name : undefined;
}
