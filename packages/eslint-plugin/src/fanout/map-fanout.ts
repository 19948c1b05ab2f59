import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import { groupMaker } from '../groups/group-maker.ts';
import { combinatorElements } from '../promises/combinator-elements.ts';
import type { RuleContext } from '../rule-context.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import type { Fanout } from './fanout.ts';
import { isSmallList } from './is-small-list.ts';
import { takesLimit } from './takes-limit.ts';
import { workOf } from './work-of.ts';

/**
 * `map(xs, (x, signal) => fetch(x, { signal }))` of errgroup, and
 * `all(xs.map(x => signal => fetch(x, { signal })))`, without a `limit`.
 */
export function mapFanout(
  call: TSESTree.CallExpression,
  most: number,
  context: RuleContext,
): Fanout | undefined {
  const { name, optionsIndex: index } = groupMaker(call, context) ?? {};
  // The fastest of all is not found among a few.
  if (index === undefined || name === 'any' || name === 'race')
    return undefined;
  if (!takesLimit({ call, index }, context.sourceCode)) return undefined;
  const [source, mapper] = call.arguments;
  if (!source || source.type === 'SpreadElement') return undefined;
  const [list, visit, task] =
    index === 1
      ? listedTask(source, context)
      : mappedTask(source, mapper, context);
  if (!list || !visit || !task || isSmallList(list, most, context))
    return undefined;
  const work = workOf(task, visit.params[0], context);
  return work && { call, work, source: list, options: { call, index } };
}

type Visit = readonly [
  list: TSESTree.Node,
  visit: FunctionNode,
  task: FunctionNode,
];

/** The list, the function that is called for each element, and the task. */
function mappedTask(
  list: TSESTree.Node,
  mapper: TSESTree.Node | undefined,
  { sourceCode }: RuleContext,
): Visit | readonly [] {
  const task = mapper && resolveFunction(mapper, sourceCode);
  return task ? [list, task, task] : [];
}

/** The same of `xs.map(x => signal => …)`, whose mapper makes the tasks. */
function listedTask(
  source: TSESTree.Node,
  { sourceCode }: RuleContext,
): Visit | readonly [] {
  const mapping = combinatorElements(source, sourceCode)[0]?.mapping;
  const task = mapping && unwrap(mapping.mapper.body);
  return task && isFunctionNode(task)
    ? [mapping.source, mapping.mapper, task]
    : [];
}
