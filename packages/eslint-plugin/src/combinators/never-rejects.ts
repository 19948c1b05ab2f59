import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../ast/unwrap.ts';
import { throws } from '../ast/walk/throws.ts';
import { mayBeReplaced } from '../program/may-be-replaced.ts';
import { projectFunction } from '../program/project-function.ts';
import { promiseExecutor } from '../promises/promise-executor.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { mayFail } from './may-fail.ts';

/**
 * Whether the project has the function that this call runs, and that takes
 * every failure for an answer: all that it does is in a `try` whose `catch`
 * throws nothing, or it gives a promise that is only ever resolved.
 */
export function neverRejects(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const callee = projectFunction(call, context, host);
  if (!callee || mayBeReplaced(callee.node)) return false;
  const { async, body, generator } = callee.node;
  const { sourceCode } = callee.context;
  if (isOnlyResolved(givenBy(body), sourceCode)) return true;
  if (!async || generator || body.type !== 'BlockStatement') return false;
  return body.body.every(
    statement =>
      isCaughtWhole(statement, sourceCode) || !mayFail(statement, sourceCode),
  );
}

/** What this function does nothing but give. */
function givenBy(body: TSESTree.Node): TSESTree.Node | null {
  if (body.type !== 'BlockStatement') return unwrap(body);
  const [statement] = body.body;
  return statement?.type === 'ReturnStatement' ? statement.argument : null;
}

/** `new Promise(resolve => …)`, whose executor has nothing to reject with. */
function isOnlyResolved(
  promise: TSESTree.Node | null,
  sourceCode: SourceCode,
): boolean {
  if (promise?.type !== 'NewExpression') return false;
  const executor = promiseExecutor(promise, sourceCode);
  const [resolve, reject] = executor?.params ?? [];
  return (
    executor !== undefined &&
    resolve?.type === 'Identifier' &&
    reject === undefined &&
    !throws(executor.body, sourceCode)
  );
}

function isCaughtWhole(
  statement: TSESTree.Statement,
  sourceCode: SourceCode,
): boolean {
  return (
    statement.type === 'TryStatement' &&
    statement.handler !== null &&
    ![statement.handler.body, statement.finalizer].some(
      block => block && throws(block, sourceCode),
    )
  );
}
