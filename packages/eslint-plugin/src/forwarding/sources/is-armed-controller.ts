import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../../ast/called-name.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { isFunctionNode } from '../../ast/function-literal.ts';
import type { FunctionNode } from '../../ast/function-literal.ts';
import { memberName } from '../../ast/member-name.ts';
import { memberOn } from '../../ast/member-on.ts';
import { methodCall } from '../../ast/method-call.ts';
import { wrapped } from '../../ast/unwrap.ts';
import { writtenIn } from '../../ast/written-in.ts';
import { isLoop } from '../../flow/loop-shape.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { isNewController } from '../../signals/is-new-controller.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { laterUsesOf, readsOfDeclared } from '../../variables/reads-of.ts';
import { isHandedOn } from './is-own-source.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

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
  if (!reads.some(isHandedOn) && reads.some(isLoopTest)) return false;
  const owner = enclosingFunction(declaration);
  return (
    (isKeptAtOnce && reads.every(isHarmless)) ||
    isAbortedAside(reads, owner, call) ||
    isGivenBack(reads, owner)
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

function isHarmless(read: TSESTree.Node): boolean {
  return isUseOfSignal(read) || isKept(read) || isCompared(read);
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
        (isKept(read) || (isAbort(read) && enclosingFunction(read) !== owner)),
    )
  );
}

/**
 * By what the function gives back, `return () => controller.abort()`: it waits for
 * nothing itself, so that all that it starts is under way by then.
 */
function isGivenBack(
  reads: readonly TSESTree.Node[],
  owner: FunctionNode | undefined,
): boolean {
  if (!owner || owner.async || owner.generator) return false;
  return (
    reads.every(isUseOfSignal) &&
    reads.some(read => isAbort(read) && isReturnedBy(read, owner))
  );
}

function isUseOfSignal(controller: TSESTree.Node): boolean {
  return (
    isAbort(controller) ||
    isHandedOn(controller) ||
    askedIn(controller) !== undefined
  );
}

const questions = new Set(['aborted', 'reason', 'throwIfAborted']);

/** The look at `controller.signal.aborted`, or at the `reason`. */
function askedIn(controller: TSESTree.Node): TSESTree.Node | undefined {
  const member = memberOn(controller);
  if (!member || memberName(member) !== 'signal') return undefined;
  const asked = memberOn(member);
  return asked && questions.has(memberName(asked) ?? '') ? asked : undefined;
}

/**
 * Whether this is asked before each round of a loop: a controller for nothing else
 * lets the round end that has begun.
 */
function isLoopTest(controller: TSESTree.Node): boolean {
  const asked = askedIn(controller);
  const isTest = (node: TSESTree.Node): boolean => {
    const { parent } = node;
    if (!parent || isFunctionNode(parent)) return false;
    return isLoop(parent)
      ? 'test' in parent && parent.test === node
      : isTest(parent);
  };
  return asked !== undefined && isTest(asked);
}

/**
 * `this.current = controller`, `running.set(id, { controller })`,
 * `setRunning(controller)`, `dispatch({ type: 'run', controller })`
 */
function isKept(controller: TSESTree.Node): boolean {
  const value = writtenIn(controller);
  const { parent } = value;
  if (parent?.type === 'AssignmentExpression') {
    return parent.right === value && parent.left.type === 'MemberExpression';
  }
  if (parent?.type !== 'CallExpression' || parent.callee === value)
    return false;
  const name = calledName(parent.callee);
  // What is given an action keeps what the action has, and runs nothing with it.
  if (name === 'dispatch') return value.type === 'ObjectExpression';
  return methodCall(parent) ? keepers.has(name) : /^set[A-Z]/u.test(name);
}

const keepers = new Set(['add', 'push', 'set', 'setState']);

/** `if (this.current === controller) this.current = undefined` */
function isCompared(controller: TSESTree.Node): boolean {
  return wrapped(controller).parent?.type === 'BinaryExpression';
}

/** Whether this is in a function that is, or is in, what the owner returns. */
function isReturnedBy(node: TSESTree.Node, owner: FunctionNode): boolean {
  const inner = enclosingFunction(node);
  if (!inner || inner === owner) return false;
  let value: TSESTree.Node = inner;
  while (value.parent && !value.type.endsWith('Statement')) {
    value = value.parent;
  }
  return (
    (value.type === 'ReturnStatement' && enclosingFunction(value) === owner) ||
    isReturnedBy(inner, owner)
  );
}

/** `controller.abort`, called or handed over. */
function isAbort(controller: TSESTree.Node): boolean {
  const member = memberOn(controller);
  return member !== undefined && memberName(member) === 'abort';
}
