import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { findProperty } from '../ast/literals/find-property.ts';
import { memberName } from '../ast/member-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isGroup } from './is-group.ts';

/** A place that reads the signal of a group: `group.signal`, or a copy of it. */
export interface GroupSignal {
  readonly node: TSESTree.Expression;
  readonly group: TSESTree.Expression;
  /** The variable that is only given the signal here. */
  readonly copy?: TSESLint.Scope.Variable;
}

/** The reads of a group's signal that start at this node, with those of copies. */
export function groupSignals(
  node: TSESTree.Node,
  context: RuleContext,
): readonly GroupSignal[] {
  if (node.type === 'MemberExpression') {
    const { object: group } = node;
    if (memberName(node) !== 'signal' || !isGroup(group, context)) return [];
    const copy = copyOf(node, context);
    return copy
      ? [{ node, group, copy }, ...readsOf(copy, group)]
      : [{ node, group }];
  }
  if (node.type !== 'VariableDeclarator' || !node.init) return [];
  const group = node.init;
  const name = unpackedSignal(node.id);
  const copy = name && findVariable(name.name, name, context.sourceCode);
  return copy && isGroup(group, context) ? readsOf(copy, group) : [];
}

/** The `signal` of `const signal = group.signal`, or of `signal = …`. */
function copyOf(
  node: TSESTree.Expression,
  { sourceCode }: RuleContext,
): TSESLint.Scope.Variable | undefined {
  const value = wrapped(node);
  const { parent } = value;
  const name =
    parent?.type === 'VariableDeclarator'
      ? parent.id
      : parent?.type === 'AssignmentExpression' &&
        parent.operator === '=' &&
        parent.parent.type === 'ExpressionStatement' &&
        parent.left;
  if (!name || name.type !== 'Identifier') return undefined;
  const variable = findVariable(name.name, name, sourceCode);
  return variable && isLocalCopy(variable, node) ? variable : undefined;
}

/** Whether the variable is given nothing else, and belongs to this function. */
function isLocalCopy(
  { defs: [definition], references }: TSESLint.Scope.Variable,
  node: TSESTree.Node,
): boolean {
  return (
    definition?.node.type === 'VariableDeclarator' &&
    enclosingFunction(definition.node) === enclosingFunction(node) &&
    references.filter(reference => reference.isWrite()).length === 1
  );
}

/** The `s` of `const { signal: s } = group`. */
function unpackedSignal(
  pattern: TSESTree.BindingName,
): TSESTree.Identifier | undefined {
  if (pattern.type !== 'ObjectPattern') return undefined;
  const value = findProperty(pattern, 'signal')?.value;
  return value?.type === 'Identifier' ? value : undefined;
}

function readsOf(
  copy: TSESLint.Scope.Variable,
  group: TSESTree.Expression,
): readonly GroupSignal[] {
  return copy.references.flatMap(reference =>
    reference.isRead() && reference.identifier.type === 'Identifier'
      ? [{ node: reference.identifier, group }]
      : [],
  );
}
