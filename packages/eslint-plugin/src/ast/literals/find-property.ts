import type { TSESTree } from '@typescript-eslint/utils';

import { propertyName } from '../property-name.ts';

/** The property of that name in this literal or pattern, however it is written. */
export function findProperty(
  { properties }: TSESTree.ObjectExpression | TSESTree.ObjectPattern,
  name: string,
): TSESTree.Property | undefined {
  for (const property of properties) {
    if (property.type === 'Property' && propertyName(property) === name) {
      return property;
    }
  }
  return undefined;
}
