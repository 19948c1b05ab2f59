import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import { takesOwnFailure } from '../promises/takes-own-failure.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import type { TypeHost } from '../types/type-host.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { isCaughtWholly } from './is-caught-wholly.ts';
import { mayFail } from './may-fail.ts';
import { knownCalls, neverRejects } from './never-rejects.ts';

/**
 * Whether this task cannot fail: `() => load().catch(report)`, a body in a `try` that takes
 * what it throws, or a call of a function of the project that does so; without types, of
 * one of the file.
 */
export function takesEveryFailure(
  task: FunctionNode,
  context: RuleContext,
): boolean {
  const host = getTypeHost(context);
  return host
    ? takesAsTyped(task, context, host)
    : takesInSight(task, context.sourceCode) ||
        isCallInSight(task, context.sourceCode);
}

function takesInSight(task: FunctionNode, sourceCode: SourceCode): boolean {
  const given = givenBy(task);
  return given
    ? takesOwnFailure(given, sourceCode)
    : isCaughtWholly(task, sourceCode);
}

/** With what types tell of the calls in it: `seen.add(id)`, a function that is safe. */
function takesAsTyped(
  task: FunctionNode,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const { sourceCode } = context;
  const known = knownCalls({ context, host });
  const given = givenBy(task);
  if (!given) return isCaughtWholly(task, sourceCode, known);
  return (
    takesOwnFailure(given, sourceCode) ||
    (given.type === 'CallExpression' &&
      neverRejects(given, context, host) &&
      !mayFail(given, sourceCode, known))
  );
}

/** `() => load(id)`, of a function of the file that takes its failure in sight. */
function isCallInSight(task: FunctionNode, sourceCode: SourceCode): boolean {
  const call = givenBy(task);
  if (call?.type !== 'CallExpression') return false;
  const called = resolveFunction(call.callee, sourceCode);
  return (
    called !== undefined &&
    takesInSight(called, sourceCode) &&
    !call.arguments.some(each => mayFail(each, sourceCode))
  );
}

/** What a function without a block gives, and so waits for. */
function givenBy({ body }: FunctionNode): TSESTree.Node | undefined {
  if (body.type === 'BlockStatement') return undefined;
  const value = unwrap(body);
  return value.type === 'AwaitExpression' ? unwrap(value.argument) : value;
}
