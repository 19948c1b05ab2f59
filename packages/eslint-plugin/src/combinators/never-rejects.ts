import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/literals/find-property.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isOutcomeType } from '../groups/group-brand.ts';
import { groupCall } from '../groups/group-call.ts';
import { mayBeReplaced } from '../program/may-be-replaced.ts';
import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { RuleContext } from '../rule-context.ts';
import { isPlainMethod } from '../types/is-plain-method.ts';
import { isResultType } from '../types/is-result-type.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import { givesOnlyResolved, isCaught } from './gives-only-resolved.ts';
import { isCaughtWholly } from './is-caught-wholly.ts';
import type { KnownCalls } from './may-fail.ts';
import { MAX_DEPTH, onlyComputes } from './only-computes.ts';

/**
 * Whether what this call runs takes every failure for an answer: it is told to; it
 * is `wait` of a group; what it gives is a result, which is a failure or not; or the
 * project has the function, and all that it does is in a `try` whose `catch` throws
 * nothing, or cannot fail itself, or each promise that it gives is only ever resolved, or
 * handles its own failure, or it waits for nothing and only computes.
 */
export function neverRejects(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
  depth = MAX_DEPTH,
): boolean {
  if (isToldNotTo(call) || givesOutcome(call, context, host)) return true;
  if (isOfQueries(call, host) || givesResult(call, host)) return true;
  const callee = projectFunction(call, context, host);
  return (
    callee !== undefined &&
    (givesOnlyResolved(callee) ||
      onlyComputes(callee) ||
      isCaughtWholly(
        callee.node,
        callee.context.sourceCode,
        knownCalls(callee, depth - 1),
      )) &&
    !mayBeReplaced(callee)
  );
}

/** What is known of the calls in code of this file, which are followed that deep. */
export function knownCalls(
  { context, host }: Pick<ProjectFunction, 'context' | 'host'>,
  depth = MAX_DEPTH,
): KnownCalls {
  const { sourceCode } = context;
  return {
    isTaken: call =>
      isCaught(call, sourceCode, host) ||
      promiseCombinator(call, sourceCode)?.method === 'allSettled',
    isSafe: call => isPlainMethod(call, host) || isAbort(call, host),
    isResolving: call => depth > 0 && neverRejects(call, context, host, depth),
    isPromise: value => isThenable(host.typeOf(value), host),
  };
}

/** `controller.abort()` */
function isAbort({ callee }: TSESTree.CallExpression, host: TypeHost): boolean {
  return (
    callee.type === 'MemberExpression' &&
    memberName(callee) === 'abort' &&
    host
      .partsOf(host.typeOf(callee.object))
      .some(part => host.propertyOf(part, 'signal') !== undefined)
  );
}

/**
 * What the `QueryClient` of TanStack Query loads again: a query keeps its failure for
 * those who observe it, and these methods give none unless they are told to.
 */
function isOfQueries(call: TSESTree.CallExpression, host: TypeHost): boolean {
  const { callee } = call;
  return (
    callee.type === 'MemberExpression' &&
    queryMethods.test(memberName(callee) ?? '') &&
    host.originOf(callee.property)?.owner === 'QueryClient' &&
    !call.arguments.some(options => isTold(options, 'throwOnError', true))
  );
}

const queryMethods =
  /^(?:(?:cancel|invalidate|refetch|reset)Queries|prefetch(?:Infinite)?Query)$/u;

function givesOutcome(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
): boolean {
  if (groupCall(call, context)?.method !== 'wait') return false;
  return isOutcomeType(host.awaitedTypeOf(host.typeOf(call)), host);
}

/** A `ResultAsync`, or a promise of a `Result`. */
function givesResult(call: TSESTree.CallExpression, host: TypeHost): boolean {
  return isResultType(host.awaitedTypeOf(host.typeOf(call)), host);
}

/** `execa('git', ['status'], { reject: false })`, `client.get({ throwOnError: false })` */
function isToldNotTo({ arguments: given }: TSESTree.CallExpression): boolean {
  return given.some(options =>
    ['reject', 'throwOnError'].some(name => isTold(options, name, false)),
  );
}

/** Whether these options have such a value by that name. */
function isTold(
  argument: TSESTree.Node,
  name: string,
  wanted: boolean,
): boolean {
  const options = unwrap(argument);
  if (options.type !== 'ObjectExpression') return false;
  const value = findProperty(options, name)?.value;
  return value?.type === 'Literal' && value.value === wanted;
}
