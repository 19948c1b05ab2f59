import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../ast/call-of.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { SourceCode } from '../rule-context.ts';
import { constantOf } from '../variables/declarator-of.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf } from '../variables/reads-of.ts';
import { usesOf } from '../variables/resolve-function.ts';
import { endOfChain } from './promise-chain.ts';
import { joiningCall } from './promise-combinator.ts';

/** How a promise is awaited. */
export interface Awaits {
  /** Each `await` after which it has settled. */
  readonly nodes: readonly TSESTree.AwaitExpression[];
  /** Whether nobody can wait for it. */
  readonly isFloating: boolean;
}

/**
 * Where this promise is awaited: through `then`, `catch` and `finally`, a
 * `Promise.all` or `allSettled`, the constant that holds it, and the calls of a
 * function that does nothing but to give it. What it came through is in `seen`, and is
 * not gone through again: a function may give what it gives itself.
 */
export function awaitsOf(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
  seen: Seen = new Set(),
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
      return awaitsOfList(parent, sourceCode, seen);
    case 'VariableDeclarator':
      return awaitsOfVariable(parent, sourceCode, seen);
    case 'ArrowFunctionExpression':
      return awaitsOfCalls(parent, sourceCode, seen);
    case 'ReturnStatement':
      return isWhole(parent)
        ? awaitsOfCalls(parent.parent.parent, sourceCode, seen)
        : nowhere;
    default:
      return nowhere;
  }
}

type Seen = Set<TSESTree.Node>;

const nowhere: Awaits = { nodes: [], isFloating: false };

/** Whether the body of a function is nothing but this. */
function isWhole({ parent }: TSESTree.ReturnStatement): boolean {
  return parent.type === 'BlockStatement' && parent.body.length === 1;
}

function awaitsOfCalls(
  giving: TSESTree.Node | undefined,
  sourceCode: SourceCode,
  seen: Seen,
): Awaits {
  if (!giving || !isFunctionNode(giving) || giving.generator) return nowhere;
  if (seen.has(giving)) return nowhere;
  const calls = usesOf(giving, sourceCode).flatMap(use => callOf(use) ?? []);
  return awaitsOfAll(calls, sourceCode, seen.add(giving));
}

function awaitsOfAll(
  promises: readonly TSESTree.Node[],
  sourceCode: SourceCode,
  seen: Seen,
): Awaits {
  const nodes = promises.flatMap(
    promise => awaitsOf(promise, sourceCode, seen).nodes,
  );
  return { nodes, isFloating: false };
}

function awaitsOfList(
  list: TSESTree.ArrayExpression,
  sourceCode: SourceCode,
  seen: Seen,
): Awaits {
  const call = joiningCall(list, sourceCode);
  return call ? awaitsOf(call, sourceCode, seen) : nowhere;
}

function awaitsOfVariable(
  declarator: TSESTree.VariableDeclarator,
  sourceCode: SourceCode,
  seen: Seen,
): Awaits {
  if (seen.has(declarator)) return nowhere;
  const { id } = declarator;
  const variable =
    id.type === 'Identifier'
      ? findVariable(id.name, id, sourceCode)
      : undefined;
  const reads = constantOf(variable) ? readsOf(variable) : [];
  return awaitsOfAll(reads, sourceCode, seen.add(declarator));
}
