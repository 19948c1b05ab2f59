import type { TSESTree } from '@typescript-eslint/utils';

import { answerOnce } from '../answer-once.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { isWaitedFor } from '../promises/is-waited-for.ts';
import { endOfChain } from '../promises/promise-chain.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf, readsOfDeclared } from '../variables/reads-of.ts';
import { usesOf } from '../variables/resolve-function.ts';
import { callbackPlace } from './callback-place.ts';
import { runsForResult } from './runs-for-result.ts';
import { runsInline } from './runs-inline.ts';

/** The function whose end counts, and where it is. */
export interface Waiting {
  readonly owner: FunctionNode;
  readonly sourceCode: SourceCode;
  readonly host: TypeHost;
}

interface Search extends Waiting {
  /** What is known of the functions and the lists on the way. */
  readonly answers: Map<TSESTree.Node, boolean>;
}

/**
 * Whether what this function gives, which is used here, has settled by the time
 * that what the owner gives has: it is called, or handed to what calls it, and all
 * on the way is awaited or returned.
 */
export function isRunWithin(use: TSESTree.Node, waiting: Waiting): boolean {
  return isUsedWithin(use, { ...waiting, answers: new Map() });
}

function isUsedWithin(use: TSESTree.Node, waiting: Search): boolean {
  const value = wrapped(use);
  const { parent } = value;
  if (parent?.type === 'CallExpression') {
    if (parent.callee === value) return settlesWithin(parent, waiting);
    if (runsInline(parent, waiting.sourceCode, waiting.host, []))
      return isIterationWithin(parent, waiting);
  }
  const call = callbackPlace(value)?.call;
  return (
    call !== undefined &&
    runsForResult(value, waiting.sourceCode, waiting.host) &&
    settlesWithin(call, waiting)
  );
}

// What gives a promise, and not a list of them.
const chains = /^(?:then|catch|finally|try|fromAsync|reduce|reduceRight)$/u;
const mappers = /^(?:map|flatMap|from)$/u;

function isIterationWithin(
  call: TSESTree.CallExpression,
  waiting: Search,
): boolean {
  const name = methodCall(call)?.name ?? '';
  if (mappers.test(name)) return isListWithin(call, waiting);
  return chains.test(name) && settlesWithin(call, waiting);
}

function settlesWithin(promise: TSESTree.Node, waiting: Search): boolean {
  const { owner, sourceCode, answers } = waiting;
  if (!isWaitedFor(promise, 'every', sourceCode))
    return isPushedWithin(promise, waiting);
  const inner = enclosingFunction(promise);
  if (inner === owner) return true;
  if (!inner || inner.generator) return false;
  // By its other calls, then.
  return answerOnce(inner, answers, true, () => {
    const uses = usesOf(inner, sourceCode);
    return uses.length > 0 && uses.every(use => isUsedWithin(use, waiting));
  });
}

/** `running.push(work(item))`, before `await Promise.all(running)` */
function isPushedWithin(promise: TSESTree.Node, waiting: Search): boolean {
  const value = endOfChain(promise);
  const call = value.parent && methodCall(value.parent);
  if (call?.name !== 'push' || call.object.type !== 'Identifier') return false;
  const { name } = call.object;
  const inner = enclosingFunction(promise);
  return readsOf(findVariable(name, call.node, waiting.sourceCode)).some(
    read => enclosingFunction(read) === inner && isListWithin(read, waiting),
  );
}

/** Whether all promises of this list settle in time. */
function isListWithin(list: TSESTree.Node, waiting: Search): boolean {
  const value = wrapped(list);
  const { parent } = value;
  if (parent?.type === 'VariableDeclarator') {
    return answerOnce(parent, waiting.answers, false, () =>
      readsOfDeclared(parent, waiting.sourceCode).some(read =>
        isListWithin(read, waiting),
      ),
    );
  }
  if (parent?.type !== 'CallExpression') return false;
  const combinator = promiseCombinator(parent, waiting.sourceCode);
  return (
    combinator?.argument === value &&
    ['all', 'allSettled'].includes(combinator.method) &&
    settlesWithin(parent, waiting)
  );
}
