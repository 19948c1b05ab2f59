import type { TSESTree } from '@typescript-eslint/utils';

import { dottedName } from '../ast/dotted-name.ts';
import { isNullish } from '../ast/is-nullish.ts';
import { wrapped } from '../ast/unwrap.ts';
import { alternativeTo } from './alternative-to.ts';

/** `signal ? { signal } : {}`, `signal && { signal }` */
export interface Guard {
  readonly node: TSESTree.ConditionalExpression | TSESTree.LogicalExpression;
  /** What is left of it where there always is a signal. */
  readonly kept: TSESTree.ObjectExpression;
}

/** The question whether there is this signal, for options of nothing else. */
export function guardOf(signal: TSESTree.Node): Guard | undefined {
  const property = wrapped(signal).parent;
  const kept = property?.parent;
  const name = dottedName(signal);
  if (property?.type !== 'Property' || kept?.type !== 'ObjectExpression')
    return;
  if (property.key === signal && !property.shorthand) return;
  if (kept.properties.length !== 1 || name === undefined) return;
  const node = kept.parent;
  switch (node.type) {
    case 'ConditionalExpression':
      return node.consequent === kept &&
        isNothing(node.alternate) &&
        dottedName(node.test) === name
        ? { node, kept }
        : undefined;
    case 'LogicalExpression':
      return node.operator === '&&' && dottedName(node.left) === name
        ? { node, kept }
        : undefined;
    default:
      return undefined;
  }
}

function isNothing(node: TSESTree.Expression): boolean {
  return node.type === 'ObjectExpression'
    ? node.properties.length === 0
    : isNullish(node);
}

/** `signal ?? other`: something else than this that stands for it where there is none. */
export function fallbackOf(
  signal: TSESTree.Node,
  own: string | undefined,
): TSESTree.LogicalExpression | undefined {
  const { parent } = signal;
  const other = alternativeTo(signal);
  return other &&
    parent?.type === 'LogicalExpression' &&
    (own === undefined || dottedName(other) !== own)
    ? parent
    : undefined;
}
