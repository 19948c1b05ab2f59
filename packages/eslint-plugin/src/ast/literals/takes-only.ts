import type { TSESTree } from '@typescript-eslint/utils';

import { propertyName } from '../property-name.ts';

/** Whether this takes members of these names and no others: `{ aborted } = signal`. */
export function takesOnly(
  pattern: TSESTree.Node,
  names: ReadonlySet<string>,
): boolean {
  return (
    pattern.type === 'ObjectPattern' &&
    pattern.properties.every(
      property =>
        property.type === 'Property' && names.has(propertyName(property) ?? ''),
    )
  );
}
