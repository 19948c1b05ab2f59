import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { writtenIn } from '../../ast/literals/written-in.ts';
import { memberOn, takenOf } from '../../ast/member-on.ts';
import { methodCall } from '../../ast/method-call.ts';
import { onlyExpression } from '../../ast/only-expression.ts';
import { isWaitedFor } from '../../promises/is-waited-for.ts';
import type { RuleContext } from '../../rule-context.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf } from '../../variables/reads-of.ts';
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
  const done = called && onlyExpression(called.body, isNoFlag);
  const abort = done && methodCall(done);
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
  return (
    signals.length > 0 &&
    signals.every(read => {
      const { parent: call } = writtenIn(memberOn(read) ?? read);
      return (
        call?.type === 'CallExpression' &&
        enclosingFunction(call) === enclosingFunction(timer) &&
        isWaitedFor(call, 'every', sourceCode)
      );
    })
  );
}

/** Anything but `timedOut = true;` */
function isNoFlag(statement: TSESTree.Statement): boolean {
  return !(
    statement.type === 'ExpressionStatement' &&
    statement.expression.type === 'AssignmentExpression' &&
    statement.expression.left.type === 'Identifier' &&
    statement.expression.right.type === 'Literal'
  );
}

/** `controller.signal.aborted` */
function isAsked(controller: TSESTree.Node): boolean {
  const signal = memberOn(controller);
  return signal !== undefined && memberOn(signal) !== undefined;
}
