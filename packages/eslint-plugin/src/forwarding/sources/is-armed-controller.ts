import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import type { FunctionNode } from '../../ast/function-literal.ts';
import { wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { isNewController } from '../../signals/is-new-controller.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { laterUsesOf, readsOfDeclared } from '../../variables/reads-of.ts';
import {
  isAbortTaken,
  isHarmless,
  isKeptController,
  isLoopTest,
  isSignalGiven,
} from './controller-use.ts';
import { isGivenBack } from './is-given-back.ts';

/**
 * Whether somebody else may abort this controller while the call runs, and nothing
 * else is done with it than to hand its signal on: the work that it was made to stop
 * has begun.
 */
export function isArmedController(
  { kind, variable }: AvailableSignal,
  call: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const declaration = declaratorOf(variable);
  if (kind !== 'controller' || !declaration) return false;
  const isKeptAtOnce = isKeptMaking(declaration.init);
  if (!isKeptAtOnce && !isNewController(declaration.init)) return false;
  const reads = laterUsesOf(variable).flatMap(use =>
    readsThrough(use, sourceCode),
  );
  if (!reads.some(isSignalGiven) && reads.some(isLoopTest)) return false;
  const owner = enclosingFunction(declaration);
  return (
    (isKeptAtOnce && reads.every(isHarmless)) ||
    isAbortedAside(reads, owner, call) ||
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
function isKeptMaking(init: TSESTree.Node | null): boolean {
  return (
    init?.type === 'AssignmentExpression' &&
    init.left.type === 'MemberExpression' &&
    isNewController(init.right)
  );
}

/**
 * By a timer or a listener that is there by then, or by who finds it where it is
 * kept.
 */
function isAbortedAside(
  reads: readonly TSESTree.Node[],
  owner: FunctionNode | undefined,
  call: TSESTree.Node,
): boolean {
  return (
    reads.every(isHarmless) &&
    reads.some(
      read =>
        read.range[1] <= call.range[0] &&
        (isKeptController(read) ||
          (isAbortTaken(read) && enclosingFunction(read) !== owner)),
    )
  );
}
