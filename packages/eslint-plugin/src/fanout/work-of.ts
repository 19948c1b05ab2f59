import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { unwrap } from '../ast/unwrap.ts';
import { startedCalls } from '../combinators/started-calls.ts';
import type { RuleContext } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isIoCall } from './io-call.ts';
import { callsEndless, runsUntilAbort } from './runs-until-abort.ts';
import { isTurn } from './waits-for-turn.ts';

/**
 * The first call of this function that is work outside of the process. None
 * where it waits for its turn, or goes on until the abort; and none where the work
 * is a method of the element, which `element` declares: a list of things that do work,
 * such as the routers of a node, is as long as its configuration.
 */
export function workOf(
  node: FunctionNode,
  element: TSESTree.Node | undefined,
  context: RuleContext,
): TSESTree.CallExpression | undefined {
  if (node.generator || runsUntilAbort(node, context.sourceCode))
    return undefined;
  const calls = startedCalls(node.body, context.sourceCode).map(
    each => each.node,
  );
  if (calls.some(isTurn)) return undefined;
  const works = calls.filter(
    call => !isNowAndThen(call, node) && isIoCall(call, context),
  );
  return works.some(
    call => isMethodOf(element, call, context) || callsEndless(call, context),
  )
    ? undefined
    : works[0];
}

/** Whether it is done for one element in so many: `if (index % 100 === 0)`. */
function isNowAndThen(call: TSESTree.Node, mapper: FunctionNode): boolean {
  for (let inner = call; inner !== mapper && inner.parent;) {
    const { parent }: TSESTree.Node = inner;
    if (
      parent.type === 'IfStatement' &&
      parent.consequent === inner &&
      parent.test.type === 'BinaryExpression' &&
      parent.test.left.type === 'BinaryExpression' &&
      parent.test.left.operator === '%'
    ) {
      return true;
    }
    inner = parent;
  }
  return false;
}

function isMethodOf(
  element: TSESTree.Node | undefined,
  { callee }: TSESTree.CallExpression,
  { sourceCode }: RuleContext,
): boolean {
  const root = rootOf(callee);
  if (!element || root.type !== 'Identifier') return false;
  const definitions = findVariable(root.name, root, sourceCode)?.defs ?? [];
  return definitions.some(({ name }) => isWithin(name, element));
}

function rootOf(node: TSESTree.Node): TSESTree.Node {
  const value = unwrap(node);
  switch (value.type) {
    case 'MemberExpression':
      return rootOf(value.object);
    case 'CallExpression':
      return rootOf(value.callee);
    default:
      return value;
  }
}
