import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall, methodCallOn } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';

/** The methods of a promise that give the next one. */
export const links: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

/** The last call of the chain of `then`, `catch` and `finally` on this promise. */
export function endOfChain(promise: TSESTree.Node): TSESTree.Node {
  const link = methodCallOn(promise);
  return link && links.has(link.name)
    ? endOfChain(link.node)
    : wrapped(promise);
}

/** The promise that this is chained to, by its `then`, `catch` and `finally`. */
export function startOfChain(promise: TSESTree.Node): TSESTree.Node {
  const link = methodCall(promise);
  return link && links.has(link.name)
    ? startOfChain(link.object)
    : unwrap(promise);
}
