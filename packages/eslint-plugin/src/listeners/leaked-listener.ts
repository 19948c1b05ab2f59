import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { functionName } from '../ast/function-name.ts';
import { isWithin } from '../ast/is-within.ts';
import { wrapped } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { nodesIn } from '../ast/walk/visit-nodes.ts';
import {
  promiseOfExecutor,
  promiseWithResolvers,
} from '../executors/pending-promise.ts';
import type { PendingPromise } from '../executors/pending-promise.ts';
import { loopsUntilAbort } from '../flow/loops-until-abort.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import type { AbortListener } from './abort-listener.ts';
import { endsWithOwner } from './ends-with-owner.ts';
import { givesPromiseOf } from './gives-promise-of.ts';
import { givesUndo } from './gives-undo.ts';
import { isBridge } from './is-bridge.ts';
import { isEndedByOwner } from './is-ended-by-owner.ts';
import { isLongLived } from './is-long-lived.ts';
import { isOncePerSignal } from './is-once-per-signal.ts';
import { isRemoved } from './is-removed.ts';
import { opensWhatItEnds } from './opens-what-it-ends.ts';
import { runsAtEachEvent } from './runs-at-each-event.ts';
import { usesKept } from './uses-kept.ts';
import { waitsForAbort } from './waits-for-abort.ts';

/**
 * Whether this listener stays on a signal that may live on when the work is
 * done, and is not there for something that lives on as well: an object that is
 * returned or kept, or a wait for the very abort.
 */
export function isLeaked(
  listener: AbortListener,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const owner = enclosingFunction(listener.node);
  if (!owner || !isLongLived(listener.signal, context)) return false;
  // What an object tells itself goes with it.
  if (listener.signal.type === 'ThisExpression') return false;
  if (isRemoved(listener, sourceCode)) return false;
  const handler = resolveFunction(listener.handler, sourceCode);
  const made = promiseAround(owner, sourceCode);
  const work = made ? (enclosingFunction(owner) ?? owner) : owner;
  const promise = made ?? promiseSettledBy(handler, owner, sourceCode);
  if (isOncePerSignal(listener.signal, work, sourceCode)) return false;
  if (isEndedByOwner(listener.signal, sourceCode)) return false;
  const signal = sourceCode.getText(listener.signal);
  if (loopsUntilAbort(signal, owner, sourceCode, listener.node)) return false;
  if (waitsForAbort(listener, promise, owner, context)) return false;
  if (isBridge(listener.handler, sourceCode)) return true;
  if (givesUndo(owner, sourceCode) || runsAtEachEvent(owner)) return true;
  if (handler && endsWithOwner(listener, handler, context)) return false;
  if (handler && opensWhatItEnds(handler, owner, sourceCode)) return false;
  if (
    !promise &&
    (isSetup(owner) ||
      !(
        worksAfter(listener, owner, sourceCode) ||
        (handler && givesPromiseOf(handler, owner, context))
      ))
  ) {
    return false;
  }
  return !handler || !usesKept(handler, promise, sourceCode);
}

/** Whether this is the part of a constructor that may wait: it runs once. */
function isSetup(owner: FunctionNode): boolean {
  return (
    owner.parent.type === 'MethodDefinition' &&
    /^[#_]?(?:init|initiali[sz]e|set[uU]p)$/u.test(functionName(owner))
  );
}

/**
 * Whether the function waits for something once it listens, be it for who takes
 * what it yields. One that does not has set something up, which may well live until
 * the abort.
 */
function worksAfter(
  { node }: AbortListener,
  owner: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  return someNode(
    owner,
    sourceCode,
    each =>
      (each.type === 'AwaitExpression' ||
        each.type === 'YieldExpression' ||
        (each.type === 'ForOfStatement' && each.await)) &&
      each.range[1] > node.range[1],
    each => isFunctionNode(each) && each !== owner,
  );
}

/** The promise of `Promise.withResolvers()` in the owner that this handler settles. */
function promiseSettledBy(
  handler: FunctionNode | undefined,
  owner: FunctionNode,
  sourceCode: SourceCode,
): PendingPromise | undefined {
  if (!handler || !sourceCode.text.includes('withResolvers')) return undefined;
  return nodesIn(owner.body, sourceCode, isFunctionNode)
    .flatMap(node =>
      node.type === 'VariableDeclarator'
        ? (promiseWithResolvers(node, sourceCode) ?? [])
        : [],
    )
    .find(({ settlers }) => settlers.some(each => isWithin(each, handler)));
}

/** The promise whose executor this function is. */
function promiseAround(
  owner: FunctionNode,
  sourceCode: SourceCode,
): PendingPromise | undefined {
  const { parent } = wrapped(owner);
  return parent?.type === 'NewExpression'
    ? promiseOfExecutor(parent, sourceCode)
    : undefined;
}
