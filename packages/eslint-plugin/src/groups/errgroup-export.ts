import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { NameSpecifier } from './group-settings.ts';
import { importedName } from './imported-name.ts';
import type { RuleContext } from './rule-context.ts';

/** The export of the `errgroup` package that this expression stands for. */
export function errgroupExport(
  node: TSESTree.Node,
  context: RuleContext,
): string | undefined {
  const imported = importedName(node, context);
  return imported?.from === 'errgroup' ? imported.name : undefined;
}

/** Whether one of these specifiers names this expression or type name. */
export function isNamedBy(
  specifiers: readonly NameSpecifier[],
  node: TSESTree.Node,
  context: RuleContext,
): boolean {
  if (specifiers.length === 0) return false;
  const imported = importedName(node, context);
  return specifiers.some(({ name, from }) =>
    from === undefined
      ? name === (imported?.name ?? lastName(node))
      : name === imported?.name && from === imported.from,
  );
}

function lastName(node: TSESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'TSQualifiedName') return node.right.name;
  if (node.type === 'MemberExpression') return memberName(node);
  return node.type === 'ChainExpression' ? lastName(unwrap(node)) : undefined;
}
