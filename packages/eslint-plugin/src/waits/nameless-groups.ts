import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap, wrapped } from '../ast/unwrap.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import { starters } from '../groups/starters.ts';
import type { RuleContext } from '../rule-context.ts';

/**
 * Groups that are made to start one task and nothing else: `new Group().go(run);`.
 * Whoever takes what the call gives may wait for that task.
 */
export function namelessGroups(
  context: RuleContext,
): readonly TSESTree.Expression[] {
  const { calls, creations } = groupsInFile(context);
  const made = new Set<TSESTree.Node>(creations.map(({ node }) => node));
  return calls.flatMap(({ node, group, method }) =>
    starters.has(method) && made.has(unwrap(group)) && isStatement(node)
      ? [group]
      : [],
  );
}

function isStatement(call: TSESTree.Node): boolean {
  const { parent } = wrapped(call);
  switch (parent?.type) {
    case 'AwaitExpression':
    case 'UnaryExpression':
      return isStatement(parent);
    default:
      return parent?.type === 'ExpressionStatement';
  }
}
