import type { TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/child-nodes.ts';
import { projectFunction } from '../program/project-function.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/type-host.ts';
import type { TypeHost } from '../types/type-host.ts';
import { asksAbort } from './asks-abort.ts';
import { testOf } from './test-of.ts';

/**
 * Whether a condition of this code calls a function of the project that asks
 * whether a signal has aborted: `if (!this.isCurrent(task)) break`.
 */
export function asksByPredicate(
  node: TSESTree.Node,
  helpers: RegExp,
  context: RuleContext,
  skipped: TSESTree.Node,
): boolean {
  const host = getTypeHost(context);
  if (!host) return false;
  const { visitorKeys } = context.sourceCode;
  const visit = (inner: TSESTree.Node): boolean =>
    inner !== skipped &&
    (asks(testOf(inner)) || childNodes(inner, visitorKeys).some(visit));
  const asks = (test: TSESTree.Node | null): boolean =>
    test !== null &&
    ((test.type === 'CallExpression' &&
      isAsked(test, helpers, context, host)) ||
      childNodes(test, visitorKeys).some(asks));
  return visit(node);
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
