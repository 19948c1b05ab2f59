import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { isWithin } from '../../ast/is-within.ts';
import { writtenIn } from '../../ast/literals/written-in.ts';
import { memberOn, takenOf } from '../../ast/member-on.ts';
import { isWaitedFor } from '../../promises/is-waited-for.ts';
import type { RuleContext, SourceCode } from '../../rule-context.ts';
import { soleCall } from '../../timers/sole-call.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf, readsOfDeclared } from '../../variables/reads-of.ts';
import { resolveFunction } from '../../variables/resolve-function.ts';
import { isOwnDeadline } from './is-own-deadline.ts';

/**
 * Whether this timer does nothing but abort a controller of the function, and note that
 * it has, for calls that the function itself waits for: when they are over there is
 * nothing to abort.
 */
export function isUnneededDeadline(
  timer: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const [callback] = timer.arguments;
  const called = callback && resolveFunction(callback, sourceCode);
  const abort = called && soleCall(called);
  if (abort?.name !== 'abort' || abort.object.type !== 'Identifier')
    return false;
  const variable = findVariable(abort.object.name, abort.object, sourceCode);
  const making = declaratorOf(variable)?.init;
  if (!making || enclosingFunction(making) !== enclosingFunction(timer))
    return false;
  if (!isOwnDeadline(new Set([making]), context)) return false;
  const signals = readsOf(variable).filter(
    read => takenOf(read) === 'signal' && !isAsked(read),
  );
  const calls = signals.flatMap(read =>
    callsGiven(memberOn(read) ?? read, sourceCode),
  );
  const isOwn = (call: TSESTree.Node): boolean =>
    enclosingFunction(call) === enclosingFunction(timer);
  const waitedFor = calls.filter(
    (call): call is TSESTree.CallExpression =>
      call !== undefined &&
      isOwn(call) &&
      isWaitedFor(call, 'every', sourceCode),
  );
  // What a callback of one of them calls is over with that.
  const isOver = (call: TSESTree.CallExpression): boolean =>
    isOwn(call)
      ? waitedFor.includes(call)
      : waitedFor.some(each => isWithin(call, each));
  return (
    waitedFor.length > 0 &&
    calls.every(call => call !== undefined && isOver(call))
  );
}

/**
 * The calls that are given this, itself, in a literal or in options that a variable holds
 * first; `undefined` for any other use.
 */
function callsGiven(
  value: TSESTree.Node,
  sourceCode: SourceCode,
): readonly (TSESTree.CallExpression | undefined)[] {
  const given = optionsWith(value);
  const { parent } = given;
  if (parent?.type === 'CallExpression') return [parent];
  if (parent?.type !== 'VariableDeclarator') return [undefined];
  const reads = readsOfDeclared(parent, sourceCode).filter(
    read => !isAddedTo(read),
  );
  // Ever further down, so that it comes to an end.
  return reads.length > 0 && reads.every(read => read.range[0] > given.range[1])
    ? reads.flatMap(read => callsGiven(read, sourceCode))
    : [undefined];
}

/** The literal that this is in, also by a spread, or in one branch of two. */
function optionsWith(value: TSESTree.Node): TSESTree.Node {
  const outer = writtenIn(value);
  const { parent } = outer;
  if (parent?.type === 'SpreadElement') return optionsWith(parent.parent);
  return parent?.type === 'ConditionalExpression' && parent.test !== outer
    ? optionsWith(parent)
    : outer;
}

/** `init.headers = headers` */
function isAddedTo(options: TSESTree.Node): boolean {
  const member = memberOn(options);
  return (
    member?.parent.type === 'AssignmentExpression' &&
    member.parent.left === member
  );
}

/** `controller.signal.aborted` */
function isAsked(controller: TSESTree.Node): boolean {
  const signal = memberOn(controller);
  return signal !== undefined && memberOn(signal) !== undefined;
}
