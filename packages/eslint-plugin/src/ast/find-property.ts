import type { TSESTree } from '@typescript-eslint/utils';

/** The property of this literal with that name, however the name is written. */
export function findProperty(
  literal: TSESTree.ObjectExpression,
  name: string,
): TSESTree.Property | undefined {
  return literal.properties.find(
    (property): property is TSESTree.Property =>
      property.type === 'Property' && staticKey(property) === name,
  );
}

function staticKey({ key, computed }: TSESTree.Property): string | undefined {
  if (key.type === 'Identifier' && !computed) return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}
