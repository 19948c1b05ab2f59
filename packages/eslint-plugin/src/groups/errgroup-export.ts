import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { memoPerNode } from '../memo-per-node.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { brandDeclaration } from './group-brand.ts';
import type { NameSpecifier } from './group-settings.ts';
import { importedName } from './imported-name.ts';

/**
 * The export of the `errgroup` package that this expression stands for. With types
 * also where another module exports it again, by itself or in a namespace.
 */
export function errgroupExport(
  node: TSESTree.Node,
  context: RuleContext,
): string | undefined {
  const imported = importedName(node, context);
  if (imported?.from === 'errgroup') return imported.name;
  const isOfOther = imported
    ? imported.name !== '*'
    : node.type === 'MemberExpression' &&
      importedName(node.object, context) !== undefined;
  return isOfOther ? knownExport(node, context) : undefined;
}

const knownExport = memoPerNode(passedOnExport);

/** The export of the runtime that this name stands for, through other modules. */
export function passedOnExport(
  node: TSESTree.Node,
  context: RuleContext,
): string | undefined {
  const host = getTypeHost(context);
  if (!host?.mentions(brandDeclaration)) return undefined;
  const name = node.type === 'MemberExpression' ? node.property : node;
  const origin = host.originOf(name);
  if (!origin || origin.owner !== undefined) return undefined;
  // The brand is declared in the package, wherever that is installed.
  return host.mentions(brandDeclaration, origin.file) ? origin.name : undefined;
}

/** Whether one of these specifiers names this expression or type name. */
export function isNamedBy(
  specifiers: readonly NameSpecifier[],
  node: TSESTree.Node,
  context: RuleContext,
): boolean {
  if (specifiers.length === 0) return false;
  const { from: module, name: exported } = importedName(node, context) ?? {};
  // `module.exports = open` is what a module of CommonJS is as a whole.
  const isDefault = exported === 'default' || exported === '*';
  const own = isDefault ? lastName(node) : (exported ?? lastName(node));
  return specifiers.some(({ name, from }) =>
    from === undefined
      ? name === own
      : from === module && name === (isDefault ? 'default' : exported),
  );
}

function lastName(node: TSESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'TSQualifiedName') return node.right.name;
  if (node.type === 'MemberExpression') return memberName(node);
  return node.type === 'ChainExpression' ? lastName(unwrap(node)) : undefined;
}
