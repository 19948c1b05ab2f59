import type { TSESTree } from '@typescript-eslint/utils';

import { propertyName } from './property-name.ts';

/** The property of this literal with that name, however the name is written. */
export function findProperty(
  literal: TSESTree.ObjectExpression,
  name: string,
): TSESTree.Property | undefined {
  return literal.properties.find(
    (property): property is TSESTree.Property =>
      property.type === 'Property' && propertyName(property) === name,
  );
}
