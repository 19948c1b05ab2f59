import type { TSESTree } from '@typescript-eslint/utils';

import { elementName } from '../ast/element-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { constantOf } from '../variables/declarator-of.ts';
import { asBody } from './group-body.ts';
import { groupKey } from './group-key.ts';
import type { GroupKey } from './group-key.ts';
import { groupsInFile } from './groups-in-file.ts';

/** What the group that is kept here was made with, by `new` or by `withGroup`. */
export function optionsOfGroup(
  group: TSESTree.Expression,
  context: RuleContext,
): readonly TSESTree.Node[] {
  return optionsOf(group, context, new Set());
}

function optionsOf(
  group: TSESTree.Expression,
  context: RuleContext,
  // A variable may be initialised with itself.
  seen: Set<GroupKey>,
): readonly TSESTree.Node[] {
  const key = groupKey(group, context);
  const source = key && sourceOf(key);
  if (source && !seen.has(key))
    return optionsOf(source, context, seen.add(key));
  const made = groupsInFile(context).creations.flatMap(({ node, holder }) =>
    key && (holder?.variable === key || isKeptAs(key, node, context))
      ? (node.arguments[0] ?? [])
      : [],
  );
  const [definition] = key && 'defs' in key ? key.defs : [];
  const isGiven =
    definition &&
    isFunctionNode(definition.node) &&
    definition.node.params[0] === definition.name;
  const body = isGiven ? asBody(definition.node, context) : undefined;
  return [...made, ...(body?.call.arguments.slice(1) ?? [])];
}

/** `const group = this.#group`, before that is given another one. */
function sourceOf(key: GroupKey): TSESTree.Expression | undefined {
  const held = 'defs' in key ? constantOf(key) : undefined;
  const value = held && unwrap(held);
  return value?.type === 'Identifier' || value?.type === 'MemberExpression'
    ? value
    : undefined;
}

/** `readonly #group = new Group(…)`, `group ??= new Group(…)` */
function isKeptAs(
  key: GroupKey,
  creation: TSESTree.Node,
  context: RuleContext,
): boolean {
  const value = wrapped(creation);
  const { parent } = value;
  switch (parent?.type) {
    case 'AccessorProperty':
    case 'PropertyDefinition':
      return (
        !('defs' in key) &&
        parent.value === value &&
        parent.parent.parent === key.root &&
        elementName(parent) === key.name
      );
    case 'AssignmentExpression':
      return parent.right === value && groupKey(parent.left, context) === key;
    default:
      return false;
  }
}
