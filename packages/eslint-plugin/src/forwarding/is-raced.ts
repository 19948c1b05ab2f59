import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { promiseCombinator } from '../ast/promise-combinator.ts';
import { endOfChain } from '../ast/promise-chain.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { canBeSignal } from '../types/signal-like.ts';
import type { TypeHost } from '../types/type-host.ts';
import { madePromise } from './is-detached.ts';
import { mentionsSignal } from './mentions-signal.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/**
 * Whether the promise is handed, with a signal, to a call that
 * waits for both: `raceSignal(delay(100), signal)`.
 */
export function isRaced(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const end = endOfChain(promise);
  const made = madePromise(promise, sourceCode);
  return (
    [end, ...readsOf(end, sourceCode)].some(
      use =>
        isBesideSignal(use, sourceCode, host) ||
        isBesideAbort(use, sourceCode, host),
    ) ||
    // What settles a promise is raced with it.
    (made !== undefined && isRaced(made, sourceCode, host))
  );
}

/** Where the constant is read that this promise is kept in. */
function readsOf(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const { parent } = promise;
  if (parent?.type !== 'VariableDeclarator') return [];
  const [variable] =
    sourceCode.scopeManager?.getDeclaredVariables(parent) ?? [];
  return (variable?.references ?? [])
    .filter(reference => reference.isRead())
    .map(({ identifier }) => endOfChain(identifier));
}

function isBesideSignal(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const { parent } = promise;
  return (
    parent?.type === 'CallExpression' &&
    parent.callee !== promise &&
    parent.arguments.some(
      other => other !== promise && mentionsSignal(other, sourceCode, host),
    )
  );
}

/** Whether it is raced with a call of nothing but a signal, like `aborted(signal)`. */
function isBesideAbort(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const list = promise.parent;
  if (list?.type !== 'ArrayExpression') return false;
  const { parent } = wrapped(list);
  if (parent?.type !== 'CallExpression') return false;
  if (promiseCombinator(parent, sourceCode)?.method !== 'race') return false;
  return list.elements.some(element => {
    const other = element && unwrap(element);
    const [first] = other?.type === 'CallExpression' ? other.arguments : [];
    return first !== undefined && canBeSignal(host.typeOf(first), host);
  });
}
