import type { TSESTree } from '@typescript-eslint/utils';

import { promiseCombinator } from '../ast/promise-combinator.ts';
import { endOfChain } from '../ast/promise-chain.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../groups/rule-context.ts';

/**
 * Whether the code that this promise is made in does not go on, or does not end,
 * before it has settled: it is awaited or returned, alone or with others.
 */
export function isWaitedFor(
  promise: TSESTree.Node,
  context: RuleContext,
): boolean {
  const value = endOfChain(promise);
  const { parent } = value;
  switch (parent?.type) {
    case 'AwaitExpression':
    case 'ReturnStatement':
      return true;
    case 'ArrowFunctionExpression':
      return parent.body === value;
    case 'LogicalExpression':
      return parent.right === value && isWaitedFor(parent, context);
    case 'ConditionalExpression':
      return parent.test !== value && isWaitedFor(parent, context);
    case 'ArrayExpression':
      return isListWaitedFor(parent, context);
    case 'VariableDeclarator':
      return readsOf(parent, context).some(read => isWaitedFor(read, context));
    default:
      return false;
  }
}

// The loser of a race is not waited for.
function isListWaitedFor(
  list: TSESTree.ArrayExpression,
  context: RuleContext,
): boolean {
  const call = wrapped(list).parent;
  if (call?.type !== 'CallExpression') return false;
  const method = promiseCombinator(call, context.sourceCode)?.method;
  return (
    (method === 'all' || method === 'allSettled') && isWaitedFor(call, context)
  );
}

function readsOf(
  declarator: TSESTree.VariableDeclarator,
  { sourceCode }: RuleContext,
): readonly TSESTree.Node[] {
  if (declarator.id.type !== 'Identifier') return [];
  return sourceCode
    .getDeclaredVariables(declarator)
    .flatMap(({ references }) => references)
    .filter(reference => reference.isRead())
    .map(({ identifier }) => identifier);
}
