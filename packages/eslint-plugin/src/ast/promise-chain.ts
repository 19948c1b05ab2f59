import type { TSESTree } from '@typescript-eslint/utils';

import { methodCallOn } from './method-call.ts';
import { wrapped } from './unwrap.ts';

const links = new Set(['then', 'catch', 'finally']);

/** The last call of the chain of `then`, `catch` and `finally` on this promise. */
export function endOfChain(promise: TSESTree.Node): TSESTree.Node {
  const link = methodCallOn(promise);
  return link && links.has(link.name)
    ? endOfChain(link.node)
    : wrapped(promise);
}
