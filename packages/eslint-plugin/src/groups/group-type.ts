import type { TSESTree } from '@typescript-eslint/utils';

import { memoPerNode } from '../memo-per-node.ts';
import type { RuleContext } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isGroupClass } from './group-class.ts';

/**
 * Whether this type, as it is written, is a group: `Group`, `Group | undefined`,
 * a local alias or interface of it, or a type parameter that extends it. An alias may be
 * written in terms of itself.
 */
export const isGroupTypeNode = memoPerNode(isOfGroup, { value: false });

function isOfGroup(node: TSESTree.TypeNode, context: RuleContext): boolean {
  const isGroup = (inner: TSESTree.TypeNode): boolean =>
    isGroupTypeNode(inner, context);

  switch (node.type) {
    case 'TSTypeReference':
      return (
        isGroupClass(node.typeName, context) ||
        isDeclaredGroup(node.typeName, context, isGroup)
      );
    case 'TSUnionType': {
      const parts = node.types.filter(part => !isNullish(part));
      return parts.length > 0 && parts.every(isGroup);
    }
    case 'TSIntersectionType':
      return node.types.some(isGroup);
    default:
      return false;
  }
}

function isNullish({ type }: TSESTree.TypeNode): boolean {
  return type === 'TSUndefinedKeyword' || type === 'TSNullKeyword';
}

function isDeclaredGroup(
  name: TSESTree.EntityName,
  context: RuleContext,
  isGroup: (node: TSESTree.TypeNode) => boolean,
): boolean {
  if (name.type !== 'Identifier') return false;
  const declared = findVariable(name.name, name, context.sourceCode)?.defs[0]
    ?.node;
  switch (declared?.type) {
    case 'TSTypeAliasDeclaration':
      return isGroup(declared.typeAnnotation);
    case 'TSTypeParameter':
      // In oxlint what is not written is null.
      return declared.constraint ? isGroup(declared.constraint) : false;
    case 'TSInterfaceDeclaration':
      return declared.extends.some(({ expression }) =>
        isGroupClass(expression, context),
      );
    default:
      return false;
  }
}
