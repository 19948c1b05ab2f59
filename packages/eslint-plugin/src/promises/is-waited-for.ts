import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { readsOfDeclared } from '../variables/reads-of.ts';
import { endOfChain } from './promise-chain.ts';
import { joiningCall } from './promise-combinator.ts';

/**
 * Whether the code that this promise is made in does not go on, or does not end,
 * before it has settled: it is awaited or returned, alone or with others. One that
 * is raced, kept or handed to other code may be given up there. Where a variable
 * holds it, `some` of its reads have to be such, or `every` one.
 */
export function isWaitedFor(
  promise: TSESTree.Node,
  reads: 'every' | 'some',
  sourceCode: SourceCode,
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
      return parent.right === value && isWaitedFor(parent, reads, sourceCode);
    case 'ConditionalExpression':
      return parent.test !== value && isWaitedFor(parent, reads, sourceCode);
    case 'ArrayExpression':
      return isListWaitedFor(parent, reads, sourceCode);
    case 'VariableDeclarator':
      return isVariableWaitedFor(parent, reads, sourceCode);
    default:
      return false;
  }
}

// The loser of a race is not waited for.
function isListWaitedFor(
  list: TSESTree.ArrayExpression,
  reads: 'every' | 'some',
  sourceCode: SourceCode,
): boolean {
  const call = joiningCall(list, sourceCode);
  return call !== undefined && isWaitedFor(call, reads, sourceCode);
}

function isVariableWaitedFor(
  declarator: TSESTree.VariableDeclarator,
  reads: 'every' | 'some',
  sourceCode: SourceCode,
): boolean {
  if (declarator.id.type !== 'Identifier') return false;
  const places = readsOfDeclared(declarator, sourceCode);
  return (
    places.length > 0 &&
    places[reads](place => isWaitedFor(place, reads, sourceCode))
  );
}
