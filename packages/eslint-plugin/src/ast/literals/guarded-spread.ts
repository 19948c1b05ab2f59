import type { TSESTree } from '@typescript-eslint/utils';

import { dottedName } from '../dotted-name.ts';
import { isNullish } from '../is-nullish.ts';
import { propertyName } from '../property-name.ts';
import { wrapped } from '../unwrap.ts';

/** `...(value && { key: value })` */
export interface GuardedSpread {
  readonly spread: TSESTree.SpreadElement;
  readonly key: string;
}

/**
 * The spread that hands this value over where there is one, and nothing else:
 * `...(value && { key: value })`, `...(value ? { key: value } : {})`.
 */
export function guardedSpread(value: TSESTree.Node): GuardedSpread | undefined {
  const property = wrapped(value).parent;
  if (property?.type !== 'Property' || property.value !== wrapped(value)) {
    return undefined;
  }
  const key = propertyName(property);
  const literal = property.parent;
  if (
    !key ||
    literal.type !== 'ObjectExpression' ||
    literal.properties.length > 1
  ) {
    return undefined;
  }
  const choice = wrapped(literal).parent;
  const test = choice && testBefore(choice, wrapped(literal));
  const name = dottedName(value);
  if (!test || !name || dottedName(test) !== name) return undefined;
  const spread = wrapped(choice).parent;
  return spread?.type === 'SpreadElement' &&
    spread.parent.type === 'ObjectExpression'
    ? { spread, key }
    : undefined;
}

function testBefore(
  choice: TSESTree.Node,
  value: TSESTree.Node,
): TSESTree.Expression | undefined {
  if (choice.type === 'LogicalExpression') {
    const isGuard = choice.operator === '&&' && choice.right === value;
    return isGuard ? choice.left : undefined;
  }
  const isChoice =
    choice.type === 'ConditionalExpression' && choice.consequent === value;
  return isChoice && isEmpty(choice.alternate) ? choice.test : undefined;
}

/** What spreads to nothing: `{}`, `undefined`, `null`. */
function isEmpty(node: TSESTree.Expression): boolean {
  return node.type === 'ObjectExpression'
    ? node.properties.length === 0
    : isNullish(node);
}
