import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { repetition } from '../flow/repetition.ts';
import type { Repetition } from '../flow/repetition.ts';
import { isGroupBody } from '../groups/group-body.ts';
import type { GroupCall } from '../groups/group-call.ts';
import { groupKey } from '../groups/group-key.ts';
import { groupMaker } from '../groups/group-maker.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import type { RuleContext } from '../rule-context.ts';
import { resolveFunction, usesOf } from '../variables/resolve-function.ts';
import { staticNumber } from '../variables/static-number.ts';
import type { Fanout, FanoutOptions } from './fanout.ts';
import { isBound } from './is-short.ts';
import { isSmallList } from './is-small-list.ts';
import { startsTheSame } from './starts-the-same.ts';
import { takesLimit } from './takes-limit.ts';
import { waitsForTurn } from './waits-for-turn.ts';
import { workOf } from './work-of.ts';

/** `for (const x of xs) group.go(…)`, with a group that is made without a `limit`. */
export function groupFanout(
  { node, group, method }: GroupCall,
  most: number,
  context: RuleContext,
): Fanout | undefined {
  if (method !== 'go' && method !== 'tryGo') return undefined;
  const options = optionsOf(group, context);
  if (!options || !takesLimit(options, context.sourceCode)) return undefined;
  const loop = repetition(node, context.sourceCode.ast, context.sourceCode);
  if (loop?.kind !== 'loop' || isWithin(options.call, loop.node)) return;
  if (waitsForTurn(loop.node, context.sourceCode)) return undefined;
  const source = sourceOf(loop);
  if (source && isSmallList(source, most, context)) return undefined;
  if (!source && isCounted(loop, context)) return undefined;

  const [argument] = node.arguments;
  const task = argument && resolveFunction(argument, context.sourceCode);
  if (!task || startsTheSame(loop, task, context.sourceCode)) return undefined;
  const work = workOf(task, elementOf(loop), context);
  return work && { call: node, work, options, ...(source && { source }) };
}

/** Where the options are, or can be, of the group that is made for this name. */
function optionsOf(
  group: TSESTree.Node,
  context: RuleContext,
): FanoutOptions | undefined {
  const key = groupKey(group, context);
  if (!key || !('defs' in key)) return undefined;
  const made = groupsInFile(context).creations.find(
    ({ holder }) => holder?.variable === key,
  );
  if (made) {
    const index = groupMaker(made.node, context)?.optionsIndex;
    return index === undefined ? undefined : { call: made.node, index };
  }
  const [definition] = key.defs;
  if (!definition || !isFunctionNode(definition.node)) return undefined;
  const [body] = usesOf(definition.node, context.sourceCode);
  return body?.parent?.type === 'CallExpression' && isGroupBody(body, context)
    ? { call: body.parent, index: 1 }
    : undefined;
}

/** The list that the loop goes over. */
function sourceOf({ node }: Repetition): TSESTree.Node | undefined {
  if (isFunctionNode(node)) {
    const call = wrapped(node).parent;
    return call && methodCall(call)?.object;
  }
  return node.type === 'ForOfStatement' || node.type === 'ForInStatement'
    ? node.right
    : undefined;
}

/** What declares the element of each turn. */
function elementOf({ node }: Repetition): TSESTree.Node | undefined {
  if (isFunctionNode(node)) return node.params[0];
  return node.type === 'ForOfStatement' || node.type === 'ForInStatement'
    ? node.left
    : undefined;
}

/** `for (let i = 0; i < 3; i++)`, `i < workers`, `worker < size` */
function isCounted({ node }: Repetition, { sourceCode }: RuleContext): boolean {
  return (
    node.type === 'ForStatement' &&
    node.test?.type === 'BinaryExpression' &&
    (staticNumber(node.test.right, sourceCode) !== undefined ||
      isBound(node.test.right) ||
      isBound(node.test.left))
  );
}
