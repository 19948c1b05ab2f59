import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { findVariable } from '../scope/find-variable.ts';
import { readsOf } from '../scope/reads-of.ts';
import { endOfChain } from './promise-chain.ts';
import { promiseCombinator } from './promise-combinator.ts';

/** How a promise is awaited. */
export interface Awaits {
  /** Each `await` after which it has settled. */
  readonly nodes: readonly TSESTree.AwaitExpression[];
  /** Whether nobody can wait for it. */
  readonly isFloating: boolean;
}

/**
 * Where this promise is awaited: through `then`, `catch` and `finally`, a
 * `Promise.all` or `allSettled`, and the `const` that holds it.
 */
export function awaitsOf(
  promise: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Awaits {
  const end = endOfChain(promise);
  const { parent } = end;
  switch (parent?.type) {
    case 'AwaitExpression':
      return { nodes: [parent], isFloating: false };
    case 'ExpressionStatement':
      return { nodes: [], isFloating: true };
    case 'UnaryExpression':
      return { nodes: [], isFloating: parent.operator === 'void' };
    case 'ArrayExpression':
      return awaitsOfList(parent, sourceCode);
    case 'VariableDeclarator':
      return awaitsOfVariable(parent, sourceCode);
    default:
      return { nodes: [], isFloating: false };
  }
}

function awaitsOfList(
  list: TSESTree.ArrayExpression,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Awaits {
  const { parent } = list;
  const combinator =
    parent.type === 'CallExpression' && promiseCombinator(parent, sourceCode);
  return combinator &&
    combinator.argument === list &&
    ['all', 'allSettled'].includes(combinator.method)
    ? awaitsOf(combinator.call, sourceCode)
    : { nodes: [], isFloating: false };
}

function awaitsOfVariable(
  { id, parent }: TSESTree.VariableDeclarator,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Awaits {
  const variable =
    id.type === 'Identifier' && parent.kind === 'const'
      ? findVariable(id.name, id, sourceCode)
      : undefined;
  return {
    nodes: readsOf(variable).flatMap(read => awaitsOf(read, sourceCode).nodes),
    isFloating: false,
  };
}
