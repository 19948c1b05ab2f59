import type { TSESTree } from '@typescript-eslint/utils';

import { testOf } from '../ast/test-of.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { projectFunction } from '../program/project-function.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import type { TypeHost } from '../types/type-host.ts';
import { asksAbort } from './asks-abort.ts';

/**
 * Whether a condition of this code calls a function of the project that asks
 * whether a signal has aborted: `if (!this.isCurrent(task)) break`.
 */
export function asksByPredicate(
  code: TSESTree.Node,
  helpers: RegExp,
  context: RuleContext,
  skipped: TSESTree.Node,
): boolean {
  const { sourceCode } = context;
  const host = getTypeHost(context);
  if (!host) return false;
  const isQuestion = (node: TSESTree.Node): boolean =>
    node.type === 'CallExpression' && isAsked(node, helpers, context, host);
  return someNode(
    code,
    sourceCode,
    node => {
      const test = testOf(node);
      return test !== null && someNode(test, sourceCode, isQuestion);
    },
    node => node === skipped,
  );
}

function isAsked(
  call: TSESTree.CallExpression,
  helpers: RegExp,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const predicate = projectFunction(call, context, host);
  return (
    predicate !== undefined &&
    asksAbort(predicate.node.body, helpers, predicate.context.sourceCode)
  );
}
