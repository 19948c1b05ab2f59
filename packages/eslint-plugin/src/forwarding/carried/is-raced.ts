import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../../ast/call-with.ts';
import { isFunctionNode } from '../../ast/function-literal.ts';
import { writtenIn } from '../../ast/literals/written-in.ts';
import { outOfBranch } from '../../ast/out-of-branch.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import { mayOutlive } from '../../lifetimes/may-outlive.ts';
import { isSettledByAbort } from '../../promises/is-settled-by-abort.ts';
import { endOfChain, startOfChain } from '../../promises/promise-chain.ts';
import { promiseCombinator } from '../../promises/promise-combinator.ts';
import { madePromise } from '../../promises/promise-executor.ts';
import { rivalsOf } from '../../promises/rivals-of.ts';
import type { SourceCode } from '../../rule-context.ts';
import { holdsSignal } from '../../types/holds-signal.ts';
import { mentionsSignal } from '../../types/mentions-signal.ts';
import { canBeSignal } from '../../types/signal-like.ts';
import { isThenable } from '../../types/thenable.ts';
import type { TypeHost } from '../../types/type-host.ts';
import { writtenAs } from '../../variables/constant-value.ts';
import { readsOfDeclared } from '../../variables/reads-of.ts';

/**
 * Whether the promise is handed, with a signal, to a call that waits for both:
 * `raceSignal(delay(100), signal)`; or what waits for the promise, or is made of it, is.
 */
export function isRaced(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const end = outOfBranch(endOfChain(promise));
  const made = madePromise(promise, sourceCode);
  return (
    [end, ...keptReads(end, sourceCode)].some(
      use =>
        isBesideSignal(use, sourceCode, host) ||
        isBesideAbort(use, sourceCode, host) ||
        isGivenToHolder(use, host),
    ) ||
    // What settles a promise is raced with it, and what is made of it stands for it.
    [made, waitingCall(end, sourceCode, host), callWith(end)].some(
      outer => outer !== undefined && isRaced(outer, sourceCode, host),
    )
  );
}

/**
 * The call that waits for this one: the combinator whose list it is in, or the
 * one that runs the function around it.
 */
function waitingCall(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): TSESTree.Node | undefined {
  for (let inner = promise; inner.parent; inner = inner.parent) {
    if (isFunctionNode(inner)) {
      const { parent: use } = wrapped(inner);
      // A generator has run nothing when it is called.
      const runs =
        use?.type === 'CallExpression' &&
        !inner.generator &&
        !mayOutlive(inner, sourceCode, host);
      return runs ? use : undefined;
    }
    const call = callWith(inner);
    if (call) return promiseCombinator(call, sourceCode) && call;
  }
  return undefined;
}

/** Where the constant is read that this promise is kept in. */
function keptReads(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const { parent } = promise;
  return parent?.type === 'VariableDeclarator'
    ? readsOfDeclared(parent, sourceCode).map(endOfChain)
    : [];
}

/** `raceSignal(delay(100), signal)`, `run({ child, signal })` */
function isBesideSignal(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const taker = callWith(writtenIn(promise));
  return (
    taker?.arguments.some(
      each => each !== promise && mentionsSignal(each, sourceCode, host),
    ) ?? false
  );
}

/**
 * Whether it is raced with what the abort settles: a call of nothing but a signal, like
 * `aborted(signal)`, or a promise that is made by hand and listens to one.
 */
function isBesideAbort(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const isSignal = (node: TSESTree.Node): boolean =>
    canBeSignal(host.typeOf(node), host);
  return rivalsOf(promise, sourceCode).some(other => {
    const start = writtenAs(startOfChain(other), sourceCode);
    const [first] = start.type === 'CallExpression' ? start.arguments : [];
    return first
      ? isSignal(first)
      : isSettledByAbort(start, isSignal, sourceCode);
  });
}

/**
 * Whether it is given to a method of what holds a signal, which gives the same:
 * `progress.race(load())`.
 */
function isGivenToHolder(promise: TSESTree.Node, host: TypeHost): boolean {
  const taker = callWith(promise);
  if (!taker) return false;
  const callee = unwrap(taker.callee);
  if (callee.type !== 'MemberExpression') return false;
  const gives = host.typeOf(taker);
  if (!isThenable(gives, host)) return false;
  const taken = host.awaitedTypeOf(host.typeOf(promise));
  const result = host.awaitedTypeOf(gives);
  return (
    host.isAssignable(taken, result) &&
    host.isAssignable(result, taken) &&
    holdsSignal(host.typeOf(callee.object), host)
  );
}
