import type { TSESTree } from '@typescript-eslint/utils';

import { answerOnce } from '../../answer-once.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import type { FunctionNode } from '../../ast/function-literal.ts';
import { targetOf } from '../../ast/target-of.ts';
import { wrapped } from '../../ast/unwrap.ts';
import { isImplied } from '../../flow/implied.ts';
import { knownTests } from '../../flow/known-tests.ts';
import { isDropped } from '../../promises/is-detached.ts';
import { endOfChain } from '../../promises/promise-chain.ts';
import { isKeptForOthers, isOutside } from '../../promises/shared-work.ts';
import type { SourceCode } from '../../rule-context.ts';
import { isThenable } from '../../types/thenable.ts';
import type { TypeHost } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf } from '../../variables/reads-of.ts';
import { usesOf } from '../../variables/resolve-function.ts';
import { isKeptAsTurn } from './is-kept-as-turn.ts';

/**
 * Whether the promise of this call, or of every call that runs its function or is given
 * that, is kept for those who call `owner` next: `this.pending ??= load()`. It must not
 * end with the signal of the one who called first.
 */
export function isForOthers(
  call: TSESTree.Node,
  owner: FunctionNode | undefined,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
  answers = new Map<FunctionNode, boolean>(),
): boolean {
  const promise = endOfChain(call);
  const isKept = (use: TSESTree.Node): boolean =>
    isKeptForOthers(use, sourceCode, host, owner);
  if (isKept(promise) || isKeptByName(promise, isKept, sourceCode)) return true;
  if (isFirst(call, owner, sourceCode, host)) return true;
  const inner = enclosingFunction(call);
  if (!inner || inner === owner) return false;
  return answerOnce(inner, answers, false, () => {
    const runs = usesOf(inner, sourceCode).map(use => wrapped(use).parent);
    return (
      runs.length > 0 &&
      runs.every(
        run =>
          run?.type === 'CallExpression' &&
          isForOthers(run, owner, sourceCode, host, answers),
      )
    );
  });
}

/**
 * Whether the call is made where there is no promise of one before:
 * `if (this.pending) await this.pending; else await this.load()`, which keeps its own.
 */
function isFirst(
  call: TSESTree.Node,
  owner: FunctionNode | undefined,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): boolean {
  return knownTests(call, sourceCode).some(({ test, outcome }) =>
    isImplied(
      test,
      outcome,
      (kept, isThere) =>
        !isThere &&
        isOutside(kept, owner, sourceCode) &&
        host !== undefined &&
        isThenable(host.typeOf(kept), host),
    ),
  );
}

/** Whether it is kept where it is read by its name, and not as a turn that others wait for. */
function isKeptByName(
  promise: TSESTree.Node,
  isKept: (use: TSESTree.Node) => boolean,
  sourceCode: SourceCode,
): boolean {
  const reads = readsByName(promise, sourceCode);
  const kept = reads.filter(isKept);
  const isGiven = reads.some(
    read => !kept.includes(read) && !isDropped(endOfChain(read)),
  );
  return kept.some(
    read => !isGiven || !isKeptAsTurn(read, promise, sourceCode),
  );
}

/** Where the variable is read that is given this promise. */
function readsByName(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const name = targetOf(promise);
  if (name?.type !== 'Identifier') return [];
  return readsOf(findVariable(name.name, name, sourceCode));
}
