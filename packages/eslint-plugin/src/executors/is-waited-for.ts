import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { promiseCombinator } from '../ast/promise-combinator.ts';
import { endOfChain } from '../ast/promise-chain.ts';
import { wrapped } from '../ast/unwrap.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/**
 * Whether this promise is waited for to its end: by `await`, by whoever calls
 * the function that returns it, or by `Promise.all`. One that is raced, kept or
 * handed to other code may be given up there.
 */
export function isWaitedFor(
  promise: TSESTree.Node,
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
    case 'ArrayExpression':
      return isOfAll(parent, sourceCode);
    case 'ConditionalExpression':
      return parent.test !== value && isWaitedFor(parent, sourceCode);
    case 'LogicalExpression':
      return parent.right === value && isWaitedFor(parent, sourceCode);
    case 'VariableDeclarator':
      return areReadsWaitedFor(parent, sourceCode);
    default:
      return false;
  }
}

function isOfAll(
  list: TSESTree.ArrayExpression,
  sourceCode: SourceCode,
): boolean {
  const { parent } = wrapped(list);
  if (parent?.type !== 'CallExpression') return false;
  const method = promiseCombinator(parent, sourceCode)?.method;
  return method === 'all' || method === 'allSettled';
}

function areReadsWaitedFor(
  declarator: TSESTree.VariableDeclarator,
  sourceCode: SourceCode,
): boolean {
  const [variable, ...others] =
    sourceCode.scopeManager?.getDeclaredVariables(declarator) ?? [];
  if (!variable || others.length > 0) return false;
  const reads = variable.references.filter(reference => reference.isRead());
  return (
    reads.length > 0 &&
    reads.every(({ identifier }) => isWaitedFor(identifier, sourceCode))
  );
}
