import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { leavesFunction } from '../ast/last-statement.ts';

/**
 * Whether this statement has run before `node`, or that which it is in: a `finally`,
 * or a `try` after whose failure the code does not come here.
 */
export function alwaysPrecedes(
  statement: TSESTree.Node,
  node: TSESTree.Node,
): boolean {
  const { parent: block } = statement;
  const runs = /(?:Statement|^VariableDeclaration)$/u.test(statement.type);
  if (!runs || !block) return false;
  const attempt = block.parent;
  const isPassed =
    attempt?.type === 'TryStatement' &&
    (attempt.finalizer === block ||
      (attempt.block === block && hasNoWayOn(attempt)));
  const [place, before] =
    isPassed && !isWithin(node, block)
      ? [attempt.parent, attempt]
      : [block, statement];
  return isWithin(node, place) && before.range[1] <= node.range[0];
}

function hasNoWayOn({ handler }: TSESTree.TryStatement): boolean {
  return !handler || leavesFunction(handler.body);
}
