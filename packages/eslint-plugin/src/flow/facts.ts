import type { TSESTree } from '@typescript-eslint/utils';

/**
 * What may hold at a point of the code, each fact by the node at which it
 * begins. `undefined` for a point that is not reached.
 */
export type Facts = ReadonlySet<TSESTree.Node> | undefined;

/** What may hold where two ways meet. */
export function join(one: Facts, other: Facts): Facts {
  if (!one || one === other) return other;
  if (!other || includes(one, other)) return one;
  return includes(other, one) ? other : new Set([...one, ...other]);
}

/** Whether all that holds in `inner` holds in `outer` as well. */
export function includes(outer: Facts, inner: Facts): boolean {
  if (!inner) return true;
  return outer !== undefined && [...inner].every(fact => outer.has(fact));
}
