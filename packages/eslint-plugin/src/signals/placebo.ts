import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isGroup } from '../groups/is-group.ts';
import type { RuleContext } from '../rule-context.ts';
import { isSyncObject } from '../variables/is-sync-object.ts';
import { isDeadController } from './dead-controller.ts';
import { isAbortSignalAny } from './given-signals.ts';
import { isSignal } from './is-signal.ts';
import { lineage, signalsOfTask } from './lineage.ts';

/**
 * Whether this expression is a signal that nothing can abort, whichever way it
 * got its value. A default for a signal that is absent is none: the caller may
 * still give one.
 */
export function isPlacebo(node: TSESTree.Node, context: RuleContext): boolean {
  const value = unwrap(node);
  if (value.type !== 'Identifier' && value.type !== 'MemberExpression') {
    return false;
  }
  if (saysNever(value) || !isSignal(value, context)) return false;
  const { variables, origins } = lineage(value, context);
  return (
    origins.size > 0 &&
    [...origins].every(origin => isDeadController(origin, context)) &&
    ![...variables].some(variable => isOfGroup(variable, context))
  );
}

/** A group, or the signal of a task: the group aborts it, whatever its parent does. */
function isOfGroup(
  variable: TSESLint.Scope.Variable,
  context: RuleContext,
): boolean {
  const name = variable.defs[0]?.name;
  return (
    (name !== undefined && isGroup(name, context)) ||
    signalsOfTask(variable, context).length > 0
  );
}

/** `NO_ABORT`, `neverAborts`: no review takes it for one that can abort. */
function saysNever(
  value: TSESTree.Identifier | TSESTree.MemberExpression,
): boolean {
  const name = value.type === 'Identifier' ? value.name : memberName(value);
  return /^_?(?:no|non|never)_?abort/iu.test(name ?? '');
}

/**
 * The arguments of this call, and what `AbortSignal.any` is given in its list. What
 * `Object.setPrototypeOf` or `console.log` is given is not work that could be stopped.
 */
export function signalsGivenTo(
  call: TSESTree.CallExpression,
  context: RuleContext,
): readonly TSESTree.Node[] {
  const object = methodCall(call)?.object;
  if (object && isSyncObject(object, context.sourceCode)) return [];
  const [list] = call.arguments;
  return list?.type === 'ArrayExpression' && isAbortSignalAny(call, context)
    ? list.elements.filter(element => element !== null)
    : call.arguments;
}
