import type { TSESTree } from '@typescript-eslint/utils';

import { isNullish } from '../is-nullish.ts';
import { unwrap } from '../unwrap.ts';
import { findProperty } from './find-property.ts';

export interface MissingKeys {
  /** The literal to write in: the one given, or one inside of it. */
  readonly literal: TSESTree.ObjectExpression;
  /** What is missing in it, from the outside in; at least one key. */
  readonly keys: readonly string[];
}

/** Whether what this stands for is known to be without this key. */
type Lacks = (value: TSESTree.Node, key: string) => boolean;

/**
 * How far the literals go that lead to the last of these keys. `undefined`
 * where it is there, whatever its value, or where that cannot be told: behind a
 * spread of something else than literals and what `lacks` knows, a computed key or
 * a value that is no literal.
 */
export function missingKeys(
  literal: TSESTree.ObjectExpression,
  keys: readonly string[],
  lacks: Lacks = () => false,
): MissingKeys | undefined {
  const [key, ...inner] = keys;
  if (!hasKnownKeys(literal, key, lacks)) return undefined;
  const value = key === undefined ? undefined : findProperty(literal, key);
  if (!value) return { literal, keys };
  return value.value.type === 'ObjectExpression' && inner.length > 0
    ? missingKeys(value.value, inner, lacks)
    : undefined;
}

/** Whether it is known what the literal has, and that no spread gives this key. */
function hasKnownKeys(
  literal: TSESTree.ObjectExpression,
  key: string | undefined,
  lacks: Lacks,
): boolean {
  return literal.properties.every(property =>
    property.type === 'SpreadElement'
      ? isWithout(property.argument, key, lacks)
      : !property.computed || property.key.type === 'Literal',
  );
}

/** Whether literals alone give what is spread, none with the key: `a ? { b } : {}`. */
function isWithout(
  expression: TSESTree.Node,
  key: string | undefined,
  lacks: Lacks = () => false,
): boolean {
  const node = unwrap(expression);
  const isSo = (each: TSESTree.Expression): boolean =>
    isWithout(each, key, lacks);
  switch (node.type) {
    case 'ObjectExpression':
      return (
        hasKnownKeys(node, key, lacks) &&
        (key === undefined || !findProperty(node, key))
      );
    case 'ConditionalExpression':
      return isSo(node.consequent) && isSo(node.alternate);
    case 'LogicalExpression':
      return node.operator === '&&' && isSo(node.right);
    default:
      return isNullish(node) || (key !== undefined && lacks(node, key));
  }
}

/** Whether this is a literal without this key, or one of several: `a ? { b } : undefined`. */
export function isLiteralWithout(key: string, value: TSESTree.Node): boolean {
  return isWithout(value, key);
}
