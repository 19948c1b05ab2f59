import type { TSESTree } from '@typescript-eslint/utils';

import { throws } from '../ast/walk/throws.ts';
import { mayBeReplaced } from '../program/may-be-replaced.ts';
import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { givesOnlyResolved } from './gives-only-resolved.ts';
import { mayFail } from './may-fail.ts';

/**
 * Whether the project has the function that this call runs, and that takes
 * every failure for an answer: all that it does is in a `try` whose `catch`
 * throws nothing, or each promise that it gives is only ever resolved.
 */
export function neverRejects(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const callee = projectFunction(call, context, host);
  return (
    callee !== undefined &&
    (givesOnlyResolved(callee) || isCaughtWholly(callee)) &&
    !mayBeReplaced(callee)
  );
}

function isCaughtWholly({ node, context }: ProjectFunction): boolean {
  const { async, body, generator } = node;
  const { sourceCode } = context;
  if (!async || generator || body.type !== 'BlockStatement') return false;
  return body.body.every(
    statement =>
      isCaught(statement, sourceCode) || !mayFail(statement, sourceCode),
  );
}

function isCaught(
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
