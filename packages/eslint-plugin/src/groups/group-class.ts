import type { TSESTree } from '@typescript-eslint/utils';

import type { ClassNode } from '../ast/enclosing-class.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { declaratorOf } from '../variables/declarator-of.ts';
import { findVariable } from '../variables/find-variable.ts';
import { errgroupExport, isNamedBy } from './errgroup-export.ts';
import { getGroupSettings } from './group-settings.ts';

/**
 * Whether this expression or type name is the class `Group`, one that the
 * settings name, or a class of this file that extends one.
 */
export function isGroupClass(
  node: TSESTree.Node,
  context: RuleContext,
): boolean {
  return (
    isNamedGroup(node, context) ||
    isGroupSubclass(declaredClass(node, context), context)
  );
}

/** Whether this class extends `Group`, be it through others of this file. */
export function isGroupSubclass(
  node: ClassNode | undefined,
  context: RuleContext,
): boolean {
  const seen = new Set<ClassNode>();
  // Classes that extend each other are an error at run time, and no reason to loop.
  for (let each = node; each?.superClass && !seen.has(each);) {
    if (isNamedGroup(each.superClass, context)) return true;
    seen.add(each);
    each = declaredClass(each.superClass, context);
  }
  return false;
}

function isNamedGroup(node: TSESTree.Node, context: RuleContext): boolean {
  const { groupTypes } = getGroupSettings(context);
  return (
    errgroupExport(node, context) === 'Group' ||
    isNamedBy(groupTypes, node, context)
  );
}

function declaredClass(
  node: TSESTree.Node,
  { sourceCode }: RuleContext,
): ClassNode | undefined {
  if (node.type === 'ClassExpression') return node;
  if (node.type !== 'Identifier') return undefined;
  const variable = findVariable(node.name, node, sourceCode);
  const declared = variable?.defs[0]?.node;
  if (declared?.type === 'ClassDeclaration') return declared;
  const init = declaratorOf(variable)?.init;
  const value = init && unwrap(init);
  return value?.type === 'ClassExpression' ? value : undefined;
}
