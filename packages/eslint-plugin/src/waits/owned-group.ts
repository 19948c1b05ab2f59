import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isNullish } from '../ast/is-nullish.ts';
import { groupKey } from '../groups/group-key.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import type { RuleContext } from '../rule-context.ts';

/** A group that the function around it makes, or takes over, and has to wait for. */
export interface OwnedGroup {
  readonly variable: TSESLint.Scope.Variable;
  readonly creation: TSESTree.Node;
  /** Where the variable is given the group. */
  readonly place: TSESTree.AssignmentExpression | TSESTree.VariableDeclarator;
  /** `undefined` for the file itself. */
  readonly owner: FunctionNode | undefined;
}

/**
 * The groups that are made in this file and kept in a local variable that holds
 * nothing else, each by the first place that makes it, and those that it disposes of.
 * An exported variable, or one of code further out, is for others to wait for.
 */
export function ownedGroups(context: RuleContext): readonly OwnedGroup[] {
  const owned = new Map<TSESLint.Scope.Variable, OwnedGroup>();
  const { creations } = groupsInFile(context);
  const places = new Set(
    creations.flatMap(({ holder }) => holder?.place ?? []),
  );
  for (const { node, holder } of creations) {
    if (!holder || owned.has(holder.variable)) continue;
    const group = {
      ...holder,
      creation: node,
      owner: enclosingFunction(holder.place),
    };
    if (isOwned(group, places)) owned.set(holder.variable, group);
  }
  for (const group of takenOver(context)) {
    if (!owned.has(group.variable)) owned.set(group.variable, group);
  }
  return [...owned.values()];
}

/** What `await using` declares is for this code to wait for, whoever has made it. */
function takenOver(context: RuleContext): readonly OwnedGroup[] {
  return groupsInFile(context).signals.flatMap(({ group }) => {
    const variable = groupKey(group, context);
    if (!variable || !('defs' in variable)) return [];
    const place = variable.defs[0]?.node;
    return place?.type === 'VariableDeclarator' &&
      place.parent.kind === 'await using' &&
      place.init
      ? [
          {
            variable,
            creation: place.init,
            place,
            owner: enclosingFunction(place),
          },
        ]
      : [];
  });
}

function isOwned(
  { variable, owner }: OwnedGroup,
  places: ReadonlySet<TSESTree.Node>,
): boolean {
  const [definition, ...others] = variable.defs;
  if (definition?.node.type !== 'VariableDeclarator' || others.length > 0) {
    return false;
  }
  const { parent: declaration } = definition.node;
  return (
    declaration.parent.type !== 'ExportNamedDeclaration' &&
    variable.scope.type !== 'global' &&
    !isExported(variable) &&
    enclosingFunction(definition.node) === owner &&
    variable.references.every(
      ({ identifier, writeExpr }) =>
        !writeExpr ||
        isNullish(writeExpr) ||
        (places.has(identifier.parent) &&
          enclosingFunction(identifier) === owner),
    )
  );
}

/** `export { group }`, `export default group`. */
function isExported({ references }: TSESLint.Scope.Variable): boolean {
  return references.some(({ identifier: { parent } }) =>
    parent.type.startsWith('Export'),
  );
}
