import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/literals/find-property.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isOutcomeType } from '../groups/group-brand.ts';
import { groupCall } from '../groups/group-call.ts';
import { mayBeReplaced } from '../program/may-be-replaced.ts';
import { projectFunction } from '../program/project-function.ts';
import type { RuleContext } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { givesOnlyResolved } from './gives-only-resolved.ts';
import { isCaughtWholly } from './is-caught-wholly.ts';
import { onlyComputes } from './only-computes.ts';

/**
 * Whether what this call runs takes every failure for an answer: it is told to; it
 * is `wait` of a group; or the project has the function, and all that it does is in
 * a `try` whose `catch` throws nothing, or each promise that it gives is only ever
 * resolved, or handles its own failure, or it waits for nothing and only computes.
 */
export function neverRejects(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
): boolean {
  if (isToldNotTo(call) || givesOutcome(call, context, host)) return true;
  const callee = projectFunction(call, context, host);
  return (
    callee !== undefined &&
    (givesOnlyResolved(callee) ||
      onlyComputes(callee) ||
      isCaughtWholly(callee.node, callee.context.sourceCode)) &&
    !mayBeReplaced(callee)
  );
}

function givesOutcome(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
): boolean {
  if (groupCall(call, context)?.method !== 'wait') return false;
  return isOutcomeType(host.awaitedTypeOf(host.typeOf(call)), host);
}

/** `execa('git', ['status'], { reject: false })`, `client.get({ throwOnError: false })` */
function isToldNotTo({ arguments: given }: TSESTree.CallExpression): boolean {
  return given.some(argument => {
    const options = unwrap(argument);
    return (
      options.type === 'ObjectExpression' &&
      ['reject', 'throwOnError'].some(name => {
        const value = findProperty(options, name)?.value;
        return value?.type === 'Literal' && value.value === false;
      })
    );
  });
}
