import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { nodesIn } from '../ast/walk/visit-nodes.ts';
import { promiseWithResolvers } from '../executors/pending-promise.ts';
import type { PendingPromise } from '../executors/pending-promise.ts';
import { isWaitedFor } from '../promises/is-waited-for.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { abortedHere } from '../scope/aborted-here.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf } from '../variables/reads-of.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import type { AbortListener } from './abort-listener.ts';
import { isRacedWhereCalled } from './is-raced-where-called.ts';

/**
 * Whether the abort alone settles a promise which is waited for: the one that the
 * listener is in the executor of, or one of `Promise.withResolvers` in `owner`.
 */
export function waitsForAbort(
  listener: AbortListener,
  promise: PendingPromise | undefined,
  owner: FunctionNode,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const code = codeOf(listener, sourceCode);
  const text = sourceCode.getText(listener.signal);
  const isOfAbort = (settler: TSESTree.Node): boolean =>
    code.some(each => isWithin(settler, each)) ||
    abortedHere(settler, { text }, sourceCode);
  const promises = promise
    ? [promise]
    : promisesMadeIn(owner.body, sourceCode).filter(({ settlers }) =>
        settlers.some(isOfAbort),
      );
  return promises.some(
    ({ places, settlers }) =>
      settlers.every(isOfAbort) &&
      places.every(
        place =>
          isWaitedFor(place, 'every', sourceCode) &&
          !isRacedWhereCalled(place, listener.signal, context),
      ),
  );
}

/**
 * What the abort runs: the listener, with a function that is for nothing else, but may
 * be called at once where the signal has aborted already.
 */
function codeOf(
  { node, handler, signal }: AbortListener,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  if (handler.type !== 'Identifier') return [node];
  const called = resolveFunction(handler, sourceCode);
  const variable = findVariable(handler.name, handler, sourceCode);
  const text = sourceCode.getText(signal);
  const isForNothingElse = readsOf(variable).every(
    read => isWithin(read, node) || abortedHere(read, { text }, sourceCode),
  );
  return called && isForNothingElse ? [node, called] : [node];
}

function promisesMadeIn(
  body: TSESTree.Node,
  sourceCode: SourceCode,
): readonly PendingPromise[] {
  return nodesIn(body, sourceCode).flatMap(node =>
    node.type === 'VariableDeclarator'
      ? (promiseWithResolvers(node, sourceCode) ?? [])
      : [],
  );
}
