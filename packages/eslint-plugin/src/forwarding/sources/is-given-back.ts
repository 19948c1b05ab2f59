import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import type { FunctionNode } from '../../ast/function-literal.ts';
import { writtenIn } from '../../ast/literals/written-in.ts';
import type { SourceCode } from '../../rule-context.ts';
import { readsOfDeclared } from '../../variables/reads-of.ts';
import { usesOf } from '../../variables/resolve-function.ts';
import { isAbortTaken, isUseOfSignal } from './controller-use.ts';

/**
 * Whether these reads of a controller abort it by what the function gives back,
 * `return () => controller.abort()`: it waits for nothing itself, so that all that it
 * starts is under way by then.
 */
export function isGivenBack(
  reads: readonly TSESTree.Node[],
  owner: FunctionNode | undefined,
  sourceCode: SourceCode,
): boolean {
  if (!owner || owner.async || owner.generator) return false;
  return (
    reads.every(isUseOfSignal) &&
    reads.some(
      read => isAbortTaken(read) && isReturnedBy(read, owner, sourceCode),
    )
  );
}

/** Whether this is in a function that is, or is in, what the owner returns. */
export function isReturnedBy(
  node: TSESTree.Node,
  owner: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  const inner = enclosingFunction(node);
  if (!inner || inner === owner) return false;
  return (
    isReturnOf(owner, statementAround(inner)) ||
    namesOf(inner, sourceCode).some(name =>
      isReturnOf(owner, listAround(name).parent),
    ) ||
    isReturnedBy(inner, owner, sourceCode)
  );
}

/** Where this function stands by its name, or by that of the literal that has it. */
function namesOf(
  node: FunctionNode,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  return usesOf(node, sourceCode).flatMap(use => readsOfKept(use, sourceCode));
}

/** This value, or where the constant is read that is it, or has it in a literal. */
function readsOfKept(
  value: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const { parent } = writtenIn(value);
  return parent?.type === 'VariableDeclarator'
    ? readsOfDeclared(parent, sourceCode)
    : [value];
}

function isReturnOf(
  owner: FunctionNode,
  statement: TSESTree.Node | undefined,
): boolean {
  return (
    statement?.type === 'ReturnStatement' &&
    enclosingFunction(statement) === owner
  );
}

function statementAround(node: TSESTree.Node): TSESTree.Node {
  let value = node;
  while (value.parent && !value.type.endsWith('Statement')) {
    value = value.parent;
  }
  return value;
}

/** `[data, stop]`, `{ data, stop }` */
function listAround(value: TSESTree.Node): TSESTree.Node {
  const outer = writtenIn(value);
  return outer.parent?.type === 'ArrayExpression'
    ? listAround(outer.parent)
    : outer;
}
