import type { TSESTree } from '@typescript-eslint/utils';

import { elementName } from '../ast/element-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { asBody } from './group-body.ts';
import { groupKey } from './group-key.ts';
import type { GroupKey } from './group-key.ts';
import { groupsInFile } from './groups-in-file.ts';

/** What the group that is kept here was made with, by `new` or by `withGroup`. */
export function optionsOfGroup(
  group: TSESTree.Expression,
  context: RuleContext,
): readonly TSESTree.Node[] {
  const key = groupKey(group, context);
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

/** `readonly #group = new Group(…)`, `this.#group = new Group(…)` */
function isKeptAs(
  key: GroupKey,
  creation: TSESTree.Node,
  context: RuleContext,
): boolean {
  if ('defs' in key) return false;
  const value = wrapped(creation);
  const { parent } = value;
  switch (parent?.type) {
    case 'AccessorProperty':
    case 'PropertyDefinition':
      return (
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
