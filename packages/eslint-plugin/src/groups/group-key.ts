import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingClass } from '../ast/enclosing-class.ts';
import type { ClassNode } from '../ast/enclosing-class.ts';
import { keptName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isInConstructor } from '../lifetimes/is-in-constructor.ts';
import type { RuleContext } from '../rule-context.ts';
import { constantOf } from '../variables/declarator-of.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isReassigned } from '../variables/is-reassigned.ts';
import { groupsInFile } from './groups-in-file.ts';

/**
 * What holds a group: a variable, or a member of one or of `this`. Compared by
 * identity: two expressions with the same key are the same group, as long as
 * nothing is assigned to what holds it.
 */
export type GroupKey = TSESLint.Scope.Variable | MemberKey;

/** `this.group`, `this.#group`, `context.group`; and `this`, in a class of groups. */
interface MemberKey {
  /** What the member is of: for `this`, its class. */
  readonly root: GroupKey | ClassNode;
  readonly name: string;
}

/** What holds this group, seen through `const` copies of it. */
export function groupKey(
  node: TSESTree.Node,
  context: RuleContext,
): GroupKey | undefined {
  return keyOf(unwrap(node), context, new Set());
}

/** Whether both are the same group, as long as nothing is assigned. */
export function isSameGroup(
  one: TSESTree.Node,
  other: TSESTree.Node,
  context: RuleContext,
): boolean {
  const key = groupKey(one, context);
  return key !== undefined && key === groupKey(other, context);
}

function keyOf(
  node: TSESTree.Node,
  context: RuleContext,
  // A variable may be initialised with itself.
  seen: Set<TSESLint.Scope.Variable>,
): GroupKey | undefined {
  if (node.type === 'MemberExpression') return memberKey(node, context, seen);
  if (node.type === 'ThisExpression' || node.type === 'Super') {
    const own = enclosingClass(node);
    return own && memberOf(own, 'this');
  }
  if (node.type !== 'Identifier') return undefined;
  const variable = findVariable(node.name, node, context.sourceCode);
  const copied =
    variable && !seen.has(variable) && copiedValue(variable, context);
  if (!copied) return variable;
  seen.add(variable);
  return keyOf(copied, context, seen) ?? variable;
}

/** What a `const` is a copy of, if that never holds anything else. */
function copiedValue(
  variable: TSESLint.Scope.Variable,
  context: RuleContext,
): TSESTree.Node | undefined {
  const constant = constantOf(variable);
  const value = constant && unwrap(constant);
  return value && !isReplaced(value, context) ? value : undefined;
}

/** Whether this variable, or a member of that name, is given another value. */
function isReplaced(value: TSESTree.Node, context: RuleContext): boolean {
  if (value.type === 'Identifier') {
    const variable = findVariable(value.name, value, context.sourceCode);
    return variable !== undefined && isReassigned(variable);
  }
  return (
    value.type === 'MemberExpression' &&
    groupsInFile(context).assignments.some(
      ({ left }) =>
        left.type === 'MemberExpression' &&
        keptName(left) === keptName(value) &&
        !isInConstructor(left, context.sourceCode),
    )
  );
}

const memberKeys = new WeakMap<object, Map<string, MemberKey>>();

function memberKey(
  member: TSESTree.MemberExpression,
  context: RuleContext,
  seen: Set<TSESLint.Scope.Variable>,
): MemberKey | undefined {
  const owner = unwrap(member.object);
  const root =
    owner.type === 'ThisExpression'
      ? enclosingClass(owner)
      : keyOf(owner, context, seen);
  const name = keptName(member);
  if (!root || name === undefined) return undefined;
  // A getter may give another group each time.
  if ('body' in root && hasGetter(root, name)) return undefined;
  return memberOf(root, name);
}

function memberOf(root: MemberKey['root'], name: string): MemberKey {
  let keys = memberKeys.get(root);
  if (!keys) memberKeys.set(root, (keys = new Map<string, MemberKey>()));
  let key = keys.get(name);
  if (!key) keys.set(name, (key = { root, name }));
  return key;
}

function hasGetter({ body }: ClassNode, name: string): boolean {
  return body.body.some(
    member =>
      member.type === 'MethodDefinition' &&
      member.kind === 'get' &&
      (member.key.type === 'PrivateIdentifier'
        ? `#${member.key.name}`
        : member.key.type === 'Identifier' && member.key.name) === name,
  );
}
