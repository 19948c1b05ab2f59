import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { groupCreation } from '../groups/group-creation.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import { taskPlaces } from '../groups/task-places.ts';
import type { TaskPlace } from '../groups/task-places.ts';
import type { RuleContext } from '../rule-context.ts';
import type { HostCall } from '../types/type-host.ts';
import { findVariable } from '../variables/find-variable.ts';

/** The tasks that this call is given, or that the group is which it makes. */
export function tasksOf(
  maker: HostCall,
  context: RuleContext,
): readonly TaskPlace[] {
  const own = maker.type === 'CallExpression' ? taskPlaces(maker, context) : [];
  if (own.length > 0) return own;
  const variable = groupCreation(maker, context)?.holder?.variable;
  return groupsInFile(context)
    .calls.filter(({ node, group }) =>
      variable ? isNameOf(group, variable, context) : isWithin(node, maker),
    )
    .flatMap(({ node }) => taskPlaces(node, context));
}

function isNameOf(
  group: TSESTree.Expression,
  variable: TSESLint.Scope.Variable,
  { sourceCode }: RuleContext,
): boolean {
  return (
    group.type === 'Identifier' &&
    findVariable(group.name, group, sourceCode) === variable
  );
}
