import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../../ast/call-with.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import type { FunctionNode } from '../../ast/function-literal.ts';
import { isWithin } from '../../ast/is-within.ts';
import { wrapped } from '../../ast/unwrap.ts';
import { isRunBy } from '../../lifetimes/is-run-by.ts';
import { endOfChain } from '../../promises/promise-chain.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { isNewController } from '../../signals/is-new-controller.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { laterUsesOf, readsOfDeclared } from '../../variables/reads-of.ts';
import {
  isAbortTaken,
  isGivenToPause,
  isHarmless,
  isKeptController,
  isLoopTest,
  isSignalGiven,
} from './controller-use.ts';
import { isForListeners } from './is-for-listeners.ts';
import { isGivenBack } from './is-given-back.ts';
import { isKeptOutside } from './is-kept-outside.ts';
import { isInTimer } from './is-own-deadline.ts';
import { isRunInOtherWait } from './is-run-in-other-wait.ts';

/**
 * Whether somebody else may abort this controller while the call runs, and nothing
 * else is done with it than to hand its signal on: the work that it was made to stop
 * has begun.
 */
export function isArmedController(
  signal: AvailableSignal,
  call: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const { kind, variable } = signal;
  const declaration = declaratorOf(variable);
  if (kind !== 'controller' || !declaration) return false;
  if (isForListeners(signal, sourceCode)) return false;
  const owner = enclosingFunction(declaration);
  const isKeptAtOnce = isKeptMaking(declaration.init, owner, sourceCode);
  if (!isKeptAtOnce && !isNewController(declaration.init)) return false;
  const reads = laterUsesOf(variable).flatMap(use =>
    readsThrough(use, sourceCode),
  );
  const given = reads.filter(isSignalGiven);
  if (given.every(isGivenToPause) && reads.some(isLoopTest)) return false;
  const kept = reads.filter(
    read => isKeptController(read) || isKeptOutside(read, owner, sourceCode),
  );
  // What is given the controller afterwards makes nothing of it while the call runs.
  const others = reads.filter(
    read => !kept.includes(read) && !(callWith(read) && isBefore(call, read)),
  );
  return (
    (others.every(isHarmless) &&
      (isKeptAtOnce ||
        kept.some(read => isBefore(read, call)) ||
        isAbortedAside(others, owner, call, sourceCode))) ||
    isGivenBack(reads, owner, sourceCode)
  );
}

/** This read, or those of the `const` that it gives another name. */
function readsThrough(
  read: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const { parent } = wrapped(read);
  const isOtherName =
    parent?.type === 'VariableDeclarator' &&
    parent.id.type === 'Identifier' &&
    parent.parent.kind === 'const';
  return isOtherName ? readsOfDeclared(parent, sourceCode) : [read];
}

/** `const controller = (this.current = new AbortController())` */
function isKeptMaking(
  init: TSESTree.Node | null,
  owner: FunctionNode | undefined,
  sourceCode: SourceCode,
): boolean {
  return (
    init?.type === 'AssignmentExpression' &&
    isNewController(init.right) &&
    (init.left.type === 'MemberExpression' ||
      isKeptOutside(init.right, owner, sourceCode))
  );
}

/**
 * By a timer or a listener that is there by then, or a timer that is set before the
 * call is waited for: `const answer = ask(); await Promise.race([answer, timeout])`.
 */
function isAbortedAside(
  reads: readonly TSESTree.Node[],
  owner: FunctionNode | undefined,
  call: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const isWaitedForAtOnce = endOfChain(call).parent?.type === 'AwaitExpression';
  return reads.some(
    read =>
      isAbortTaken(read) &&
      !isWithin(read, call) &&
      !isRunBy(owner, read, sourceCode) &&
      !isRunInOtherWait(read, call, sourceCode) &&
      (isBefore(read, call) ||
        (!isWaitedForAtOnce && isInTimer(read, sourceCode))),
  );
}

function isBefore(read: TSESTree.Node, call: TSESTree.Node): boolean {
  return read.range[1] <= call.range[0];
}
