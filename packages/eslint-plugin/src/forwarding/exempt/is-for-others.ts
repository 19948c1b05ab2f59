import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import type { FunctionNode } from '../../ast/function-literal.ts';
import { targetOf } from '../../ast/target-of.ts';
import { wrapped } from '../../ast/unwrap.ts';
import { endOfChain } from '../../promises/promise-chain.ts';
import { isKeptForOthers } from '../../promises/shared-work.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { TypeHost } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf } from '../../variables/reads-of.ts';

/**
 * Whether the promise of this call, or of the call around its function, is kept
 * for those who call `owner` next: `this.pending ??= load()`. It must not end
 * with the signal of the one who called first.
 */
export function isForOthers(
  call: TSESTree.Node,
  owner: FunctionNode | undefined,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): boolean {
  const promise = endOfChain(call);
  const isFound = [promise, ...keptReads(promise, sourceCode)].some(use =>
    isKeptForOthers(use, sourceCode, host, owner),
  );
  if (isFound) return true;
  const inner = enclosingFunction(call);
  const outer = inner === owner ? undefined : callOf(inner);
  return outer !== undefined && isForOthers(outer, owner, sourceCode, host);
}

/** The call that runs this function where it stands, or is given it. */
function callOf(literal: TSESTree.Node | undefined): TSESTree.Node | undefined {
  const parent = literal && wrapped(literal).parent;
  return parent?.type === 'CallExpression' ? parent : undefined;
}

/** Where the variable is read that is given this promise. */
function keptReads(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const name = targetOf(promise);
  if (name?.type !== 'Identifier') return [];
  return readsOf(findVariable(name.name, name, sourceCode));
}
