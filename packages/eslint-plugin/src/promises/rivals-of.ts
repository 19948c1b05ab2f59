import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { promiseCombinator } from './promise-combinator.ts';

/** What this promise is raced with: the `other` of `Promise.race([promise, other])`. */
export function rivalsOf(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const list = promise.parent;
  if (list?.type !== 'ArrayExpression') return [];
  const { parent: race } = wrapped(list);
  if (race?.type !== 'CallExpression') return [];
  if (promiseCombinator(race, sourceCode)?.method !== 'race') return [];
  return list.elements.flatMap(each =>
    each && each !== promise ? unwrap(each) : [],
  );
}
