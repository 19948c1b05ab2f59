import type { TSESTree } from '@typescript-eslint/utils';

import { inCleanup } from '../ast/in-cleanup.ts';
import { combinatorElements } from '../promises/combinator-elements.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { RuleContext } from '../rule-context.ts';
import { writtenValue } from '../variables/sole-read.ts';
import type { Fanout } from './fanout.ts';
import { isSmallList } from './is-small-list.ts';
import { workOf } from './work-of.ts';

/** `Promise.all(xs.map(x => fetch(x)))`, of a list that may be long. */
export function promiseFanout(
  call: TSESTree.CallExpression,
  most: number,
  context: RuleContext,
): Fanout | undefined {
  const { sourceCode } = context;
  const { method, argument: list } = promiseCombinator(call, sourceCode) ?? {};
  // The fastest of all is not found among a few.
  if (!list || method === 'any' || method === 'race') return undefined;
  if (inCleanup(call)) return undefined;
  const elements = combinatorElements(
    writtenValue(list, sourceCode),
    sourceCode,
  );
  for (const { mapping } of elements) {
    if (!mapping || isSmallList(mapping.source, most, context)) continue;
    const { mapper } = mapping;
    const work = workOf(mapper, mapper.params[0], context);
    if (work) return { call, work, source: mapping.source };
  }
  return undefined;
}
