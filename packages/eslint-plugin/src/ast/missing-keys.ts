import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from './find-property.ts';

export interface MissingKeys {
  /** The literal to write in: the one given, or one inside of it. */
  readonly literal: TSESTree.ObjectExpression;
  /** What is missing in it, from the outside in; at least one key. */
  readonly keys: readonly string[];
}

/**
 * How far the literals go that lead to the last of these keys. `undefined`
 * where it is there, whatever its value, or where that cannot be told: behind a
 * spread, a computed key or a value that is no literal.
 */
export function missingKeys(
  literal: TSESTree.ObjectExpression,
  keys: readonly string[],
): MissingKeys | undefined {
  if (!hasKnownKeys(literal)) return undefined;
  const [key, ...inner] = keys;
  const value = key === undefined ? undefined : findProperty(literal, key);
  if (!value) return { literal, keys };
  return value.value.type === 'ObjectExpression' && inner.length > 0
    ? missingKeys(value.value, inner)
    : undefined;
}

function hasKnownKeys(literal: TSESTree.ObjectExpression): boolean {
  return literal.properties.every(
    property =>
      property.type === 'Property' &&
      (!property.computed || property.key.type === 'Literal'),
  );
}
