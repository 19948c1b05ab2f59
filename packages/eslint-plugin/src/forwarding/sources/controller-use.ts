import type { TSESTree } from '@typescript-eslint/utils';

import { abortQuestions } from '../../ast/abort-questions.ts';
import { callWith } from '../../ast/call-with.ts';
import { calledName } from '../../ast/called-name.ts';
import { isFunctionNode } from '../../ast/function-literal.ts';
import { writtenIn } from '../../ast/literals/written-in.ts';
import { memberName } from '../../ast/member-name.ts';
import { memberOn, takenOf } from '../../ast/member-on.ts';
import { methodCall } from '../../ast/method-call.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import { isLoop } from '../../flow/loop-shape.ts';
import { isSleepName } from '../../races/is-sleep.ts';

/**
 * Whether this read of a controller does nothing but to take its signal, to abort it,
 * to compare it with the one that is kept, or to keep it no more.
 */
export function isHarmless(read: TSESTree.Node): boolean {
  return isUseOfSignal(read) || isCompared(read) || isForgotten(read);
}

/** Whether this read of a controller aborts it, or hands on or asks its signal. */
export function isUseOfSignal(controller: TSESTree.Node): boolean {
  return (
    isAbortTaken(controller) ||
    isSignalGiven(controller) ||
    askedIn(controller) !== undefined
  );
}

const questions = new Set([...abortQuestions, 'reason']);

/** The look at `controller.signal.aborted`, or at the `reason`. */
function askedIn(controller: TSESTree.Node): TSESTree.Node | undefined {
  const member = memberOn(controller);
  const asked =
    member && memberName(member) === 'signal' ? memberOn(member) : undefined;
  return asked && questions.has(memberName(asked) ?? '') ? asked : undefined;
}

/**
 * Whether this is asked before each round of a loop: a controller for nothing else
 * lets the round end that has begun.
 */
export function isLoopTest(controller: TSESTree.Node): boolean {
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
export function isKeptController(controller: TSESTree.Node): boolean {
  const value = writtenIn(controller);
  const { parent } = value;
  if (parent?.type === 'AssignmentExpression') {
    return parent.right === value && parent.left.type === 'MemberExpression';
  }
  const call = callWith(value);
  if (!call) return false;
  const name = calledName(call.callee);
  // What is given an action keeps what the action has, and runs nothing with it.
  if (name === 'dispatch') return unwrap(value).type === 'ObjectExpression';
  return methodCall(call) ? keepers.has(name) : /^set[A-Z]/u.test(name);
}

const keepers = new Set(['add', 'push', 'set', 'setState']);

/** `if (this.current === controller) this.current = undefined` */
function isCompared(controller: TSESTree.Node): boolean {
  return wrapped(controller).parent?.type === 'BinaryExpression';
}

/** `waiting.delete(controller)` */
function isForgotten(controller: TSESTree.Node): boolean {
  const call = callWith(controller);
  return call !== undefined && methodCall(call)?.name === 'delete';
}

/** `controller.abort`, called or handed over. */
export function isAbortTaken(controller: TSESTree.Node): boolean {
  return takenOf(controller) === 'abort';
}

/** Whether the signal of this object is an argument, or a value in one. */
export function isSignalGiven(identifier: TSESTree.Node): boolean {
  return givenTo(identifier) !== undefined;
}

/** Whether it takes a listener away: `addEventListener('focus', load, { signal })`. */
export function isGivenToListener(identifier: TSESTree.Node): boolean {
  const call = givenTo(identifier);
  return call !== undefined && calledName(call.callee) === 'addEventListener';
}

/** Whether it ends a pause: `sleep(ms, controller.signal)`. */
export function isGivenToPause(identifier: TSESTree.Node): boolean {
  const call = givenTo(identifier);
  return call !== undefined && isSleepName(calledName(call.callee));
}

/** The call that is given the signal of this object. */
function givenTo(
  identifier: TSESTree.Node,
): TSESTree.CallExpression | undefined {
  const member = memberOn(identifier);
  if (!member) return undefined;
  const { parent } = wrapped(member);
  return callWith(parent?.type === 'Property' ? parent.parent : member);
}
